import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";
import type { TestTelegram } from "../testing.ts";
import type { TestUser } from "../users/test-user.ts";

const PRICE = [{ label: "A month", amount: 50 }];
const MONTH = 2_592_000;

/** Pays while the bot accepts the pre-checkout query. */
async function payAccepted(opened: TestTelegram, payer: TestUser, link?: string): Promise<string> {
  const before = opened.countOf("pre_checkout_query");
  const payment = payer.pay(link);
  while (opened.countOf("pre_checkout_query") === before) await new Promise((done) => setTimeout(done, 2));
  const { id } = await opened.newest("pre_checkout_query");
  await opened.api.answerPreCheckoutQuery(id, true);
  const paid = await payment;
  if (!paid.ok) throw new Error(paid.error);
  return paid.chargeId;
}

test("An invoice can be paid twice, each time with a new charge id", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await api.sendInvoice(alice.id, "Club", "A month in the club", "order-1", "XTR", PRICE);
  const first = await payAccepted(opened, alice);
  const second = await payAccepted(opened, alice);
  expect(second).not.toBe(first);
  const { successful_payment } = await opened.newest("message");
  expect(successful_payment).toMatchObject({
    currency: "XTR",
    total_amount: 50,
    invoice_payload: "order-1",
    telegram_payment_charge_id: second,
  });
  expect(await api.getMyStarBalance()).toEqual({ amount: 100 });
  expect(telegram.refusals).toEqual([]);
});

test("A payment fails with the bot's reason, or when the bot answers too late", async () => {
  await using opened = await openTestTelegram({ preCheckoutTimeoutMs: 100 });
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await api.sendInvoice(alice.id, "Club", "A month in the club", "order-1", "XTR", PRICE);
  const refused = alice.pay();
  const { id } = await opened.newest("pre_checkout_query");
  await api.answerPreCheckoutQuery(id, false, { error_message: "Sold out" });
  expect(await refused).toEqual({ ok: false, error: "Sold out" });
  await expect(api.answerPreCheckoutQuery(id, true)).rejects.toThrow("query is too old");
  expect(await alice.pay()).toEqual({ ok: false, error: "BOT_PRECHECKOUT_TIMEOUT" });
  expect((await api.getMyStarBalance()).amount).toBe(0);
});

test("A refund has the id of its payment and is possible once", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const link = await api.createInvoiceLink("Club", "A month", "order-1", "", "XTR", PRICE);
  const chargeId = await payAccepted(opened, alice, link);
  await expect(api.refundStarPayment(alice.id + 1, chargeId)).rejects.toThrow("CHARGE_ID_INVALID");
  await api.refundStarPayment(alice.id, chargeId);
  await expect(api.refundStarPayment(alice.id, chargeId)).rejects.toThrow("CHARGE_ALREADY_REFUNDED");
  const { from, refunded_payment } = await opened.newest("message");
  expect([from?.id, refunded_payment?.telegram_payment_charge_id]).toEqual([telegram.botId, chargeId]);
  const { transactions } = await api.getStarTransactions();
  expect(transactions.map(({ id, amount }) => [id, amount])).toEqual([
    [chargeId, 50],
    [chargeId, 50],
  ]);
  expect(transactions[0]?.source).toMatchObject({ type: "user", invoice_payload: "order-1" });
  expect(transactions[1]?.receiver).toMatchObject({ type: "user" });
  expect((await api.getStarTransactions({ offset: 1, limit: 1 })).transactions).toEqual([transactions[1]]);
});

test("A refund by Telegram's support reaches the bot unless the update is lost", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const link = await api.createInvoiceLink("Club", "A month", "order-1", "", "XTR", PRICE);
  const [reported, unreported] = [
    await payAccepted(opened, alice, link),
    await payAccepted(opened, alice, link),
  ];
  telegram.refundStars(reported);
  expect((await opened.newest("message")).refunded_payment?.telegram_payment_charge_id).toBe(reported);
  telegram.refundStars(unreported, { isReported: false });
  expect((await opened.newest("message")).refunded_payment?.telegram_payment_charge_id).toBe(reported);
  await expect(api.refundStarPayment(alice.id, unreported)).rejects.toThrow("CHARGE_ALREADY_REFUNDED");
  expect(() => telegram.refundStars(unreported)).toThrow("unknown or refunded already");
  expect(await api.getMyStarBalance()).toEqual({ amount: 0 });
});

test("A subscription renews under new charge ids until it is canceled", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api, clock } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const link = await api.createInvoiceLink("Club", "A month", "tier-1", "", "XTR", PRICE, {
    subscription_period: MONTH,
  });
  const first = await payAccepted(opened, alice, link);
  const start = (await opened.newest("message")).successful_payment;
  expect(start).toMatchObject({ is_recurring: true, is_first_recurring: true });
  clock.advance(MONTH * 1000);
  const second = telegram.renewStarSubscription(first);
  const renewal = (await opened.newest("message")).successful_payment;
  expect(renewal?.telegram_payment_charge_id).toBe(second);
  expect(renewal).toMatchObject({ is_recurring: true, invoice_payload: "tier-1" });
  expect(renewal).not.toHaveProperty("is_first_recurring");
  const passed = (renewal?.subscription_expiration_date ?? 0) - (start?.subscription_expiration_date ?? 0);
  expect(passed).toBeGreaterThanOrEqual(MONTH);
  expect(passed).toBeLessThan(MONTH + 5);

  expect(() => telegram.renewStarSubscription(first)).toThrow("before its period ends");
  expect(() => telegram.failStarSubscription(first)).toThrow("before its period ends");
  clock.advance(MONTH * 1000);
  telegram.failStarSubscription(first);
  expect(await opened.newest("subscription")).toMatchObject({ state: "failed", invoice_payload: "tier-1" });
  expect(() => alice.cancelStarSubscription(first)).toThrow("SUBSCRIPTION_NOT_ACTIVE");
  expect(telegram.renewStarSubscription(first)).not.toBe(second);
});

test("A canceled subscription continues only when the user switches it on, after the bot's cancellation with its leave", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api, clock } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  const link = await api.createInvoiceLink("Club", "A month", "tier-1", "", "XTR", PRICE, {
    subscription_period: MONTH,
  });
  const first = await payAccepted(opened, alice, link);
  const renew = (): string => telegram.renewStarSubscription(first);
  alice.cancelStarSubscription(first);
  expect(await opened.newest("subscription")).toMatchObject({ state: "canceled" });
  await api.editUserStarSubscription(alice.id, first, false);
  expect(renew).toThrow("canceled");
  alice.resumeStarSubscription(first);
  expect(await opened.newest("subscription")).toMatchObject({ state: "active" });

  await expect(api.editUserStarSubscription(alice.id + 1, first, true)).rejects.toThrow("CHARGE_ID_INVALID");
  await api.editUserStarSubscription(alice.id, first, true);
  expect(() => alice.resumeStarSubscription(first)).toThrow("SUBSCRIPTION_CANCELED_BY_BOT");
  await api.editUserStarSubscription(alice.id, first, false);
  expect(renew).toThrow("canceled");
  alice.resumeStarSubscription(first);
  clock.advance(MONTH * 1000);
  const second = renew();
  // Only the first payment's charge id identifies the subscription.
  await expect(api.editUserStarSubscription(alice.id, second, true)).rejects.toThrow("CHARGE_ID_INVALID");
  await api.refundStarPayment(alice.id, second);
  clock.advance(MONTH * 1000);
  expect(renew).not.toThrow();
  expect(opened.countOf("pre_checkout_query")).toBe(1);
});

test("Invalid invoices are refused", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  const send = (title: string, payload: string, prices = PRICE): Promise<unknown> =>
    api.sendInvoice(alice.id, title, "A month", payload, "XTR", prices);
  await expect(send("t".repeat(33), "p")).rejects.toThrow("INVOICE_TITLE_INVALID");
  await expect(send("🍵".repeat(33), "p")).rejects.toThrow("INVOICE_TITLE_INVALID");
  await send("🍵".repeat(32), "p");
  await expect(send("Club", "ж".repeat(65))).rejects.toThrow("INVOICE_PAYLOAD_INVALID");
  await expect(send("Club", "p", [...PRICE, ...PRICE])).rejects.toThrow("STARS_INVOICE_INVALID");
  await expect(send("Club", "p", [{ label: "A month", amount: 0 }])).rejects.toThrow("CURRENCY_TOTAL_AMOUNT");
  const link = (amount: number, subscription_period: number): Promise<string> =>
    api.createInvoiceLink("Club", "A month", "p", "", "XTR", [{ label: "A month", amount }], {
      subscription_period,
    });
  await expect(link(50, 86_400)).rejects.toThrow("SUBSCRIPTION_PERIOD_INVALID");
  await expect(link(10_001, MONTH)).rejects.toThrow("STARS_AMOUNT_INVALID");
});

test("Messages of a paid broadcast cost 0.1 Stars each, in one transaction", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await api.sendMessage(alice.id, "Free");
  expect(await api.getStarTransactions()).toEqual({ transactions: [] });
  for (let number = 0; number < 12; number += 1)
    await api.sendMessage(alice.id, "Paid", { allow_paid_broadcast: true });
  const { transactions } = await api.getStarTransactions();
  expect(transactions).toEqual([
    {
      id: expect.any(String),
      amount: 1,
      nanostar_amount: 200_000_000,
      date: expect.any(Number),
      receiver: { type: "telegram_api", request_count: 12 },
    },
  ]);
  expect(await api.getMyStarBalance()).toEqual({ amount: -1, nanostar_amount: -200_000_000 });
  expect(await api.getStarTransactions()).toEqual({ transactions });
});
