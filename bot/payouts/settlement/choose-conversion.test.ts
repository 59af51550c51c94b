import { expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { openCustodyChatScene } from "../../../tests/scenes/custody-chat-scene.ts";
import { approveEverything, sendEverything } from "../../../tests/scenes/custody-scene.ts";
import { EVM } from "../../../tests/scenes/payee-scene.ts";
import { requestFor } from "../../../tests/scenes/payout-scene.ts";
import { convertByHand } from "../../../tests/support/convert-by-hand.ts";
import { runBatchJob } from "../execution/run-batch.jobs.ts";
import { sendPayouts } from "../execution/send-payouts.jobs.ts";
import { setWallet } from "../wallets/change-wallet.ts";
import { chooseConversion } from "./choose-conversion.ts";

/** A payout of $58.20 whose conversion got no answer, while somebody converted as much by hand. The operators have a message. */
async function openAmbiguous() {
  const scene = await openCustodyChatScene();
  const { chat, nowpayments } = scene;
  const { platform, olga } = chat;
  await scene.sell(6);
  await setWallet(platform, { ownerId: olga.id, wallet: { network: "usdc_base", address: EVM } });
  const payoutId = await requestFor(chat, "USD");
  await approveEverything(platform);
  await sendPayouts(platform);
  const { id: batchId } = await chat.database.prisma.payoutBatch.findFirstOrThrow();
  const run = () => runBatchJob.run({ batchId }, platform, { number: 1, isLast: false });
  nowpayments.faults.add({ path: /\/v1\/conversion$/, method: "POST", kind: "reset-after" });
  await run();
  await convertByHand(nowpayments, "58.2");
  await run();
  await chat.runJobs();
  const [own, other] = nowpayments.custody.conversions();
  if (own === undefined || other === undefined) throw new Error("There are no two conversions");
  return Object.assign(scene, { payoutId, own, other });
}

test("An operator chooses the conversion of a payout, which then goes on", async () => {
  await using scene = await openAmbiguous();
  const { chat, nowpayments, own, other } = scene;
  const { operator, database } = chat;
  expect(newestOf(operator)?.text).toContain("more than one conversion could be its result");
  await chat.say(operator, "/payouts");
  await chat.press(operator, "🚀 Being sent");
  expect(buttonsOf(operator)[0]).toBe("🔄 Choose the conversion");
  await chat.press(operator, "🔄 Choose the conversion");
  expect(newestOf(operator)?.text).toMatch(
    new RegExp(`${other.id}: 58\\.2 USDTTRC20 → 57\\.909 USDCBASE, .*\n${own.id}: 58\\.2`),
  );
  expect(buttonsOf(operator).slice(0, 2)).toEqual([`It is ${other.id}`, `It is ${own.id}`]);
  await chat.press(operator, `It is ${own.id}`);
  await sendEverything({ platform: chat.platform, nowpayments });
  expect(await database.prisma.payoutBatch.findFirstOrThrow()).toMatchObject({
    state: "finished",
    conversionId: own.id,
  });
  expect(nowpayments.custody.withdrawals()).toMatchObject([{ status: "FINISHED" }]);
  expect(
    await database.prisma.auditEntry.findFirstOrThrow({ where: { action: "payout.conversion-chosen" } }),
  ).toMatchObject({ actorId: BigInt(operator.id), detail: { conversionId: own.id } });
});

test("A conversion is chosen once, by an operator, and among those that NOWPayments lists", async () => {
  await using scene = await openAmbiguous();
  const { chat, nowpayments, payoutId, own, other } = scene;
  const { platform, operator, olga } = chat;
  const choose = (conversionId: string, operatorId = operator.id) =>
    chooseConversion(platform, { operatorId, payoutId, conversionId });
  expect(await choose(own.id, olga.id)).toBe("forbidden");
  expect(await choose("1")).toBe("outdated");
  nowpayments.faults.add({ path: /\/v1\/conversion$/, kind: "reset-before" });
  expect(await choose(own.id)).toBe("silent");
  const both = await Promise.all([choose(own.id), choose(other.id)]);
  expect(both.toSorted((one, another) => one.localeCompare(another))).toEqual(["done", "outdated"]);
  expect(await choose(own.id)).toBe("outdated");
});

test("An operator who gets no answer of NOWPayments, or who comes too late, is told so", async () => {
  await using scene = await openAmbiguous();
  const { chat, nowpayments, payoutId, own } = scene;
  const { operator, platform } = chat;
  await chat.say(operator, "/payouts");
  await chat.press(operator, "🚀 Being sent");
  const silent = { text: "The provider does not answer. Please try again later." };
  nowpayments.faults.add({ path: /\/v1\/conversion$/, kind: "reset-before" });
  expect(await chat.press(operator, "🔄 Choose the conversion")).toMatchObject(silent);
  await chat.press(operator, "🔄 Choose the conversion");
  nowpayments.faults.add({ path: /\/v1\/conversion$/, kind: "reset-before" });
  expect(await chat.press(operator, `It is ${own.id}`)).toMatchObject(silent);
  await chooseConversion(platform, { operatorId: operator.id, payoutId, conversionId: own.id });
  for (const late of [`payout-conversion:${payoutId}:${own.id}`, `payout-conversions:${payoutId}`]) {
    await chat.pressForged(operator, late);
    expect(newestOf(operator)?.text).toContain("Being sent: 1");
  }
});
