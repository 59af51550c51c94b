import { expect, test } from "vitest";
import { openKnownWallet } from "../../../tests/scenes/custody-scene.ts";
import { OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { stopSending } from "../execution/decide-sending.ts";
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
