import { describe, expect, test } from "vitest";
import { answering, openApiScene } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { createPayout, findPayouts, readPayout, verifyPayout } from "./payouts.ts";
import type { NewWithdrawal } from "../../../contract/custody.ts";

const TOKEN = '{"token":"t"}';
const withdrawal: NewWithdrawal = {
  currency: "USDTTRC20",
  amount: "10.5",
  address: "TEmGwPeRTPiLFLVfBxXkSP91yc5GMNQhfS",
  memo: undefined,
  externalId: "01JDZ0000000000000000000AA",
};

async function openPayoutScene() {
  const scene = await openApiScene();
  const { np, platform, clock } = scene;
  np.custody.credit("usdttrc20", "100");
  np.custody.credit("xlm", "100");
  const since = clock.now();
  return {
    ...scene,
    /** Everything with the external id so far. */
    find: () => findPayouts(platform, { externalId: withdrawal.externalId, since }),
  };
}

describe("A payout", () => {
  test("is created with its withdrawals, verified, and read until its coins are sent", async () => {
    const { np, platform, clock } = await openPayoutScene();
    const stellar = { ...withdrawal, currency: "XLM", address: `G${"A".repeat(55)}`, memo: "77" };
    const created = await createPayout(platform, [withdrawal, stellar]);
    const [payout] = np.custody.payouts();
    const batchId = payout?.batchId ?? "";
    expect(created).toMatchObject({
      kind: "done",
      value: {
        batchId,
        withdrawals: [
          {
            id: payout?.withdrawals[0]?.id,
            batchId,
            externalId: withdrawal.externalId,
            currency: "USDTTRC20",
            amount: "10.5",
            status: "created",
            createdAt: expect.any(Date),
          },
          { currency: "XLM", memo: "77", status: "created", createdAt: expect.any(Date) },
        ],
      },
    });
    expect(await verifyPayout(platform, batchId)).toEqual({
      kind: "done",
      value: "verified",
    });
    expect(await readPayout(platform, batchId)).toMatchObject({
      value: { batchId, withdrawals: [{ status: "sending", hash: undefined }, {}] },
    });
    clock.advance(60_000);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(await readPayout(platform, batchId)).toMatchObject({
      value: {
        withdrawals: [
          { status: "sent", hash },
          { status: "sent", hash },
        ],
      },
    });
  });

  test("asks for its IPNs at the bot's address", async () => {
    const { platform, calls } = await openPayoutScene();
    await createPayout(platform, [withdrawal]);
    expect(calls.at(-1)?.body).toMatchObject({
      withdrawals: [{ ipn_callback_url: "https://bot.example/webhooks/nowpayments" }],
    });
  });

  test.each([
    ["failed", "fail"],
    ["rejected", "reject"],
  ] as const)("that has %s gives its status and the reason", async (status, act) => {
    const { np, platform } = await openPayoutScene();
    await createPayout(platform, [withdrawal]);
    const [one] = np.custody.withdrawals();
    await one?.[act]("no energy");
    expect(await readPayout(platform, one?.batchId ?? "")).toMatchObject({
      value: { withdrawals: [{ status, error: "no energy" }] },
    });
  });

  test.each([
    ["with more decimals than a payout may have", { amount: "10.1234567" }, "amount"],
    ["below the minimum", { amount: "4" }, "amount"],
    ["of more than custody holds", { amount: "100" }, "balance"],
    ["to a wallet of another network", { currency: "ETH" }, "address"],
    ["in an unknown coin", { currency: "ABC" }, "currency"],
  ])("%s is refused", async (_what, changes, reason) => {
    const { platform, find } = await openPayoutScene();
    const outcome = await createPayout(platform, [{ ...withdrawal, ...changes }]);
    expect(outcome).toMatchObject({ kind: "refused", reason });
    expect(await find()).toEqual({ kind: "done", value: [] });
  });

  test("from another address, or to a wallet, that is not on the whitelist is refused", async () => {
    const { np, platform } = await openPayoutScene();
    np.custody.rules.walletWhitelist = new Set();
    expect(await createPayout(platform, [withdrawal])).toMatchObject({
      kind: "refused",
      reason: "whitelist",
    });
    np.custody.rules.isIpAllowed = false;
    expect(await createPayout(platform, [withdrawal])).toMatchObject({
      kind: "refused",
      reason: "whitelist",
    });
  });

  test("whose answer is lost is found by its external id, as often as it was made", async () => {
    const { np, platform, find } = await openPayoutScene();
    np.faults.add({ path: /^\/v1\/payout$/, method: "POST", kind: "reset-after" });
    expect(await createPayout(platform, [withdrawal])).toMatchObject({ kind: "unknown" });
    const [one] = np.custody.withdrawals();
    expect(await find()).toMatchObject({
      value: [{ id: one?.id, batchId: one?.batchId, status: "created" }],
    });
    // NOWPayments does not know the id as a key.
    await createPayout(platform, [withdrawal]);
    expect(await find()).toMatchObject({ value: [{ id: np.custody.withdrawals()[1]?.id }, { id: one?.id }] });
  });

  test("is found by a search from an earlier moment, and not from a later one", async () => {
    const { platform, clock } = await openPayoutScene();
    const { externalId } = withdrawal;
    const before = clock.now();
    clock.advance(60_000);
    await createPayout(platform, [withdrawal, { ...withdrawal, externalId: "another" }]);
    clock.advance(60_000);
    expect(await findPayouts(platform, { externalId, since: clock.now() })).toMatchObject({ value: [] });
    expect(await findPayouts(platform, { externalId, since: before })).toMatchObject({ value: [{}] });
  });

  test("that does not exist is not found", async () => {
    const { platform } = await openPayoutScene();
    expect(await readPayout(platform, "7")).toMatchObject({ kind: "refused", reason: "not_found" });
  });
});

describe("The list of payouts", () => {
  const row = (id: number, changes = {}) => ({
    id: String(id),
    batch_withdrawal_id: "8",
    unique_external_id: withdrawal.externalId,
    currency: "usdttrc20",
    amount: "10.500000",
    address: withdrawal.address,
    status: "FINISHED",
    createdAt: `2026-11-30T12:00:${String(60 - id).padStart(2, "0")}.000Z`,
    ...changes,
  });
  const page = (...rows: object[]): string => JSON.stringify({ payouts: rows });
  const find = (...answers: string[]) =>
    findPayouts(answering(TOKEN, ...answers), {
      externalId: withdrawal.externalId,
      since: new Date("2026-11-30T11:00:00Z"),
    });

  test("is read until an empty page, or a page that reaches beyond the window", async () => {
    expect(await find(page(row(1)), page(row(2)), page())).toMatchObject({
      value: [{ id: "1" }, { id: "2" }],
    });
    const old = row(3, { createdAt: "2026-11-30T10:59:59.000Z", unique_external_id: null });
    expect(await find(page(row(1), old))).toMatchObject({ value: [{ id: "1", amount: "10.5" }] });
  });

  test.each([
    ["is not in the order that was asked for", page(row(2), row(1))],
    ["has a payout without a date", page(row(1, { createdAt: undefined }))],
    ["has this payout in an unknown form", page(row(1, { amount: "much" }))],
    ["repeats a page", page(row(1), row(2))],
  ])("proves nothing if it %s", async (_what, answer) => {
    expect(await find(answer, answer, page())).toMatchObject({ kind: "unknown" });
  });

  test("proves nothing if it does not end", async () => {
    expect(await find(...Array.from({ length: 100 }, () => page(row(1))))).toMatchObject({ kind: "unknown" });
  });

  const missing = { status: 404, text: '{"status":false,"code":"NOT_FOUND","message":"Not found"}' };

  test("has the batch that NOWPayments finds by no other call", async () => {
    const platform = answering(TOKEN, missing, page(row(1), row(2, { batch_withdrawal_id: "9" })));
    expect(await readPayout(platform, "8")).toMatchObject({ value: { withdrawals: [{ id: "1" }] } });
  });

  test("is not asked after another failure", async () => {
    const platform = answering(TOKEN, { status: 500, text: "" });
    expect(await readPayout(platform, "8")).toMatchObject({ kind: "unknown" });
  });

  test("may describe a batch as an object", async () => {
    const platform = answering(TOKEN, JSON.stringify({ id: "8", withdrawals: [row(1)] }));
    expect(await readPayout(platform, "8")).toMatchObject({
      value: { withdrawals: [{ id: "1", status: "sent" }] },
    });
  });
});
