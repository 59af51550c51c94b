import { describe, expect, test } from "vitest";
import { signBody } from "../ipn/ipn-sender.ts";
import { startNowPayments } from "../index.ts";
import type { Json } from "../ipn/json-styles.ts";
import { openTestCustody, payoutBody } from "../testing.ts";

describe("A withdrawal reports", () => {
  test("every status in order, signed, with its ids as texts and without the external id", async () => {
    const { np, clock, receiver, received, newPayout, verify } = await openTestCustody({ usdttrc20: "50" });
    const batchId = await newPayout({ unique_external_id: "ours" });
    await verify(batchId);
    clock.advance(60_000);
    await np.custody.advance();
    await expect
      .poll(() => received().map((body) => body["status"]))
      .toEqual(["CREATING", "PROCESSING", "SENDING", "FINISHED"]);
    const [withdrawal] = np.custody.withdrawals();
    expect(received().at(-1)).toMatchObject({
      id: withdrawal?.id,
      batch_withdrawal_id: batchId,
      amount: "10",
      fee: "0.2",
      hash: withdrawal?.hash,
      error: null,
    });
    expect(received().at(-1)).not.toHaveProperty("unique_external_id");
    const last = receiver.received.at(-1);
    expect(last?.signature).toBe(signBody(np.ipnSecret, JSON.parse(last?.body ?? "") as Json));
    expect(np.deliveries.at(-1)).toMatchObject({
      origin: "payout",
      paymentId: null,
      withdrawalId: withdrawal?.id,
      paymentStatus: "FINISHED",
    });
  });

  test("to its own URL, or to the batch's", async () => {
    const { np, api, receiver, received } = await openTestCustody({ usdttrc20: "50" });
    const withdrawals = [
      ...payoutBody().withdrawals,
      ...payoutBody({ ipn_callback_url: `${receiver.url}/own` }).withdrawals,
    ];
    await api.post("/v1/payout", { ipn_callback_url: receiver.url, withdrawals });
    await expect.poll(() => received()).toHaveLength(2);
    expect(np.deliveries.map(({ url }) => url)).toEqual([receiver.url, `${receiver.url}/own`]);
  });

  test("before the answer of the call that created it, if the test wants so", async () => {
    const { np, receiver, newPayout } = await openTestCustody({ usdttrc20: "50" });
    np.custody.rules.ipnBeforeAnswer = true;
    await newPayout();
    expect(receiver.received).toHaveLength(1);
  });

  test("twice, late, or another status than its own, if the test wants so", async () => {
    const { np, received, newPayout } = await openTestCustody({ usdttrc20: "50" });
    await newPayout();
    const [withdrawal] = np.custody.withdrawals();
    const [failed] = (await withdrawal?.fail("no energy")) ?? [];
    await withdrawal?.report("SENDING");
    if (failed !== undefined) await np.replay(failed);
    expect(received().map((body) => [body["status"], body["error"]])).toEqual([
      ["CREATING", null],
      ["FAILED", "no energy"],
      ["SENDING", "no energy"],
      ["FAILED", "no energy"],
    ]);
  });

  test("by itself while time passes, without a request", async () => {
    const { np, clock, received, newPayout, verify } = await openTestCustody({ usdttrc20: "50" });
    await verify(await newPayout());
    clock.advance(60_000);
    await expect.poll(() => received().at(-1)?.["status"]).toBe("FINISHED");
    expect(np.custody.withdrawals()).toMatchObject([{ status: "FINISHED" }]);
  });
});

test("A later instance continues from a snapshot, with every balance, conversion and payout", async () => {
  const { np, api, clock, receiver, received, newPayout, verify } = await openTestCustody({
    usdttrc20: "50",
    eth: "1",
  });
  await api.post("/v1/conversion", { amount: 1, from_currency: "eth", to_currency: "usdttrc20" });
  const batchId = await newPayout();
  await verify(batchId);
  await expect.poll(() => received()).toHaveLength(2);
  // The last IPN of this instance never leaves.
  await np.stop();
  np.ipn.sent = true;
  clock.advance(3_000);
  await np.custody.advance();
  const snapshot = structuredClone(np.snapshot());
  const later = await startNowPayments({ clock, snapshot, totpSecret: np.custody.rules.totpSecret });
  try {
    expect(later.custody.balances()).toEqual(np.custody.balances());
    expect(later.custody.withdrawals()).toMatchObject([{ batchId, status: "SENDING" }]);
    await later.resumePayments();
    expect(received().at(-1)).toMatchObject({ status: "SENDING" });
    clock.advance(60_000);
    await later.custody.advance();
    expect(received().at(-1)).toMatchObject({ status: "FINISHED" });
    expect(later.custody.conversions()).toMatchObject([{ status: "FINISHED" }]);
    expect(receiver.received).toHaveLength(4);
  } finally {
    await later.stop();
  }
});
