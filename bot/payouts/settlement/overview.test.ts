import { expect, test } from "vitest";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";
import { openCustodyChatScene } from "../../../tests/scenes/custody-chat-scene.ts";
import { approveEverything, openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import { OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { giveWallet, requestFor } from "../../../tests/scenes/payout-scene.ts";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { stopSending } from "../execution/decide-sending.ts";
import { sendPayouts } from "../execution/send-payouts.jobs.ts";
import { describeOverview, readOverview } from "./overview.ts";

test("The overview shows what goes out next, while the sending is stopped too", async () => {
  await using scene = await openKnownWallet();
  const read = async (): Promise<string> =>
    describeOverview(loadTranslations().for("en"), await readOverview(scene.platform));
  expect(await read()).not.toContain("Go out next");
  await stopSending(scene.platform, OPERATOR, true);
  await scene.request();
  await scene.gather();
  expect(await read()).toMatch(/Sending is stopped.*Go out next: 1 · \$58\.20.*Being sent: 0/su);
  await stopSending(scene.platform, OPERATOR, false);
  await scene.gather();
  expect(await read()).toContain("Being sent: 1 · $58.20");
});

test("An operator looks after payouts in a batch also when the program's sending was switched off", async () => {
  await using scene = await openCustodyChatScene();
  const { chat } = scene;
  await scene.sell(6);
  await giveWallet(chat);
  await requestFor(chat, "USD");
  await approveEverything(chat.platform);
  await sendPayouts(chat.platform);
  await stopSending(chat.platform, chat.operator.id, true);
  Object.assign(chat.platform, { config: { ...chat.platform.config, providers: new Map() } });
  await chat.say(chat.operator, "/payouts");
  expect(newestOf(chat.operator)?.text).toMatch(/Sending is stopped.*Being sent: 1/su);
  await chat.say(chat.operator, "/payouts resume");
  await chat.runJobs();
  expect(await chat.database.prisma.payout.findFirst()).toMatchObject({
    state: "requested",
    approvalReason: "provider_settings",
  });
});
