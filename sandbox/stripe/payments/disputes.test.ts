import { describe, expect, test } from "vitest";
import { openTestStripe } from "../testing.ts";

async function openPaid(method: "success" | "disputed" | "debit" = "success") {
  const scene = await openTestStripe();
  const page = await scene.openPage();
  await page.pay(method);
  const dispute = async () =>
    (await scene.api.disputes.list({ payment_intent: page.session.payment_intent ?? "" })).data[0];
  const balance = async () => (await scene.api.balance.retrieve()).available[0]?.amount;
  return { ...scene, page, dispute, balance };
}

describe("A dispute", () => {
  test("takes the amount and a fee at once, and stays lost", async () => {
    const { page, dispute, balance, receivedTypes } = await openPaid("disputed");
    expect(await dispute()).toMatchObject({
      status: "needs_response",
      amount: 5_000,
      charge: page.charge?.id,
      payment_intent: page.session.payment_intent,
      balance_transactions: [{ amount: -5_000, fee: 1_500, net: -6_500, type: "adjustment" }],
    });
    expect(page.charge?.disputed).toBe(true);
    expect(receivedTypes().slice(-2)).toEqual(["charge.dispute.created", "charge.dispute.funds_withdrawn"]);
    await page.closeDispute("lost");
    expect(await dispute()).toMatchObject({ status: "lost" });
    expect(receivedTypes().at(-1)).toBe("charge.dispute.closed");
    expect(await balance()).toBe(4_825 - 6_500);
    await expect(async () => page.closeDispute("won")).rejects.toThrow("is lost and cannot be won");
  });

  test("that is won gives the amount back", async () => {
    const { page, dispute, balance, receivedTypes } = await openPaid("disputed");
    await page.closeDispute("won");
    expect((await dispute())?.balance_transactions.map(({ net }) => net)).toEqual([-6_500, 5_000]);
    expect(receivedTypes().slice(-2)).toEqual(["charge.dispute.funds_reinstated", "charge.dispute.closed"]);
    expect(await balance()).toBe(4_825 - 1_500);
  });

  test("may be about more than the rest, and one that is lost may give a part back", async () => {
    const { page, api, dispute, balance, receivedTypes } = await openPaid();
    await api.refunds.create({ payment_intent: page.session.payment_intent ?? "", amount: 1_000 });
    await page.openDispute({ amount: 5_100 });
    await page.closeDispute("lost", { reinstated: 1_000 });
    expect(await dispute()).toMatchObject({ status: "lost", amount: 5_100 });
    expect((await dispute())?.balance_transactions.map(({ net }) => net)).toEqual([-6_600, 1_000]);
    expect(receivedTypes().slice(-2)).toEqual(["charge.dispute.funds_reinstated", "charge.dispute.closed"]);
    expect(await balance()).toBe(4_825 - 1_000 - 6_600 + 1_000);
  });

  test("may be the second one of its charge", async () => {
    const { page, api } = await openPaid();
    const first = await page.openDispute({ amount: 2_000 });
    await page.openDispute();
    await page.closeDispute("lost", { dispute: first });
    const { data } = await api.disputes.list({ payment_intent: page.session.payment_intent ?? "" });
    expect(data.map(({ amount, status }) => [amount, status])).toEqual([
      [3_000, "needs_response"],
      [2_000, "lost"],
    ]);
  });

  test("stops refunds; an inquiry takes nothing and allows them", async () => {
    const { page, api, dispute, balance } = await openPaid();
    const payment_intent = page.session.payment_intent ?? "";
    await page.openDispute({ isInquiry: true });
    expect(await balance()).toBe(4_825);
    await api.refunds.create({ payment_intent, amount: 1_000 });
    const { id } = (await dispute()) ?? {};
    await page.escalateDispute();
    expect(await dispute()).toMatchObject({ id, status: "needs_response" });
    await expect(api.refunds.create({ payment_intent })).rejects.toMatchObject({ code: "charge_disputed" });
    await expect(async () => page.openDispute()).rejects.toThrow("cannot be disputed");
    await expect(async () => page.escalateDispute()).rejects.toThrow("is needs_response");
  });

  test("about a bank debit stops refunds with the vendor's other code", async () => {
    const { page, api } = await openPaid("debit");
    await page.settle("succeeds");
    await page.openDispute();
    const payment_intent = page.session.payment_intent ?? "";
    await expect(api.refunds.create({ payment_intent })).rejects.toMatchObject({
      code: "refund_disputed_payment",
    });
  });

  test("that is only an inquiry can be closed", async () => {
    const { page, dispute } = await openPaid();
    await page.openDispute({ isInquiry: true });
    await expect(async () => page.closeDispute("won")).rejects.toThrow("cannot be won");
    await page.closeDispute("closed");
    expect((await dispute())?.status).toBe("warning_closed");
  });
});
