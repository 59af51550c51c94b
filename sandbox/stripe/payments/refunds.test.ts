import { describe, expect, test } from "vitest";
import { openTestStripe } from "../testing.ts";

const HOUR_MS = 3_600_000;

describe("A refund", () => {
  test("may be repeated until the charge is exhausted", async () => {
    const { api, openPage, receivedTypes, stripe } = await openTestStripe();
    const page = await openPage();
    await page.pay();
    const payment_intent = page.session.payment_intent ?? "";
    const part = await api.refunds.create({ payment_intent, amount: 2_000, metadata: { step: "1" } });
    expect(part).toMatchObject({
      amount: 2_000,
      status: "succeeded",
      payment_intent,
      charge: page.charge?.id,
      metadata: { step: "1" },
    });
    expect(page.charge).toMatchObject({ amount_refunded: 2_000, refunded: false });
    await expect(api.refunds.create({ payment_intent, amount: 3_001 })).rejects.toThrow(
      "Refund amount ($30.01) is greater than unrefunded amount on charge ($30.00)",
    );
    expect((await api.refunds.create({ charge: page.charge?.id ?? "" })).amount).toBe(3_000);
    expect(page.charge).toMatchObject({ amount_refunded: 5_000, refunded: true });
    await expect(api.refunds.create({ payment_intent })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
    expect((await api.refunds.list({ payment_intent })).data.map(({ amount }) => amount)).toEqual([
      3_000, 2_000,
    ]);
    expect(receivedTypes().slice(-4)).toEqual([
      "refund.created",
      "charge.refunded",
      "refund.created",
      "charge.refunded",
    ]);
    const entries = await api.balanceTransactions.list();
    expect(entries.data.map(({ net }) => net)).toEqual([-3_000, -2_000, 4_825]);
    expect(stripe.store.list("refund")).toHaveLength(2);
  });

  test("of nothing, of an unpaid payment and of two payments at once is refused", async () => {
    const { api, openPage } = await openTestStripe();
    const page = await openPage();
    await page.pay("debit");
    const payment_intent = page.session.payment_intent ?? "";
    await expect(api.refunds.create({ payment_intent })).rejects.toThrow("is pending and cannot be refunded");
    await expect(api.refunds.create({ payment_intent, amount: 0 })).rejects.toThrow("Invalid positive");
    await expect(api.refunds.create({ payment_intent, charge: "ch_1" })).rejects.toThrow(
      "One of the following",
    );
    await expect(api.refunds.create({})).rejects.toThrow("One of the following");
    const open = await openPage();
    await open.pay("authentication");
    await expect(api.refunds.create({ payment_intent: open.session.payment_intent ?? "" })).rejects.toThrow(
      "does not have a successful charge",
    );
  });

  test("may take a while, or fail later and give the money back to the merchant", async () => {
    const { api, clock, openPage, receivedTypes, stripe } = await openTestStripe();
    const [slow, failing] = [await openPage(), await openPage()];
    await slow.pay("refund-pending");
    await failing.pay("refund-fails");
    expect((await slow.refund()).status).toBe("pending");
    const refund = await failing.refund();
    expect(refund.status).toBe("succeeded");
    clock.advance(HOUR_MS);
    await stripe.advance();
    expect(receivedTypes().slice(-3).toSorted()).toEqual([
      "refund.failed",
      "refund.updated",
      "refund.updated",
    ]);
    expect(await api.refunds.retrieve(refund.id)).toMatchObject({
      status: "failed",
      failure_reason: "expired_or_canceled_card",
      failure_balance_transaction: expect.stringMatching(/^txn_/),
    });
    expect(failing.charge).toMatchObject({ amount_refunded: 0, refunded: false });
    expect(await api.refunds.list({ charge: slow.charge?.id ?? "" })).toMatchObject({
      data: [{ status: "succeeded" }],
    });
  });
});
