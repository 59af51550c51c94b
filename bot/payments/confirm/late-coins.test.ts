import { describe, expect, test } from "vitest";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { readNotice } from "../../../tests/support/read-notice.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { readBalances } from "../../ledger/index.ts";
import { newId } from "../../platform/values/ids.ts";
import { acceptPayment } from "../decisions/accept-payment.ts";
import { notifyUndecided } from "../decisions/decision-notices.jobs.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { confirmPayment } from "./confirm-payment.ts";

const HOUR = 3_600_000;
const tether = (amount: string) => ({ amount, currency: "USDTTRC20" });

/** An order for $9.99, whose price is valid for a day. */
async function openOrder(environment: Record<string, string> = {}) {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, { PLATFORM_FEE_PERCENT: "0", ...environment });
  const sale = await createSale(platform);
  const orderId = await sale.order();
  const event = cryptoEvent(orderId);
  const { prisma } = database;
  const { clock } = platform;
  return {
    prisma,
    platform,
    sale,
    wait: (hours: number) => clock.advance(hours * HOUR),
    report: (changes: Partial<PaymentEvent> = {}) => {
      const { status = "paid" } = changes;
      return confirmPayment(platform, { ...event, dedupeKey: `${status}:${newId(clock.now())}`, ...changes });
    },
    /** The buyer picks the coin in the chat. */
    async quote(hours: number) {
      const now = clock.now();
      const checkout = {
        id: newId(now),
        orderId,
        provider: "nowpayments",
        currency: "USD",
        telegramChatId: 1n,
        createdAt: now,
      };
      await prisma.checkout.create({ data: checkout });
      await prisma.quote.create({
        data: {
          id: newId(now),
          checkoutId: checkout.id,
          externalId: event.externalId,
          currency: "BTC",
          amount: "0.0001",
          address: "bc1q",
          quotedUntil: new Date(now.getTime() + hours * HOUR),
          createdAt: now,
        },
      });
    },
    rate: (usdCents: bigint) =>
      prisma.coin.create({
        data: { code: "BTC", minAmount: "0.0001", minUsdCents: usdCents, checkedAt: clock.now() },
      }),
    async raise(cents: bigint) {
      const { tierId } = sale;
      const now = clock.now();
      await prisma.tierVersion.create({
        data: {
          id: newId(now),
          tierId,
          version: 2,
          name: "Monthly",
          prices: { USD: Number(cents) },
          createdAt: now,
        },
      });
    },
    accept: async () => {
      const { id } = await prisma.payment.findFirstOrThrow();
      return acceptPayment(platform, { paymentId: id, actor: { userId: sale.ownerId } });
    },
    /** The question to the owner, as the bot sends it. */
    async question(): Promise<string | undefined> {
      const { provider, externalId } = event;
      return (await readNotice(platform, notifyUndecided, { provider, externalId }))[0];
    },
    balance: async () => (await readBalances(prisma, sale.ownerId)).map(({ amount }) => amount),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("Coins after the quote's validity", () => {
  test("that are worth half of the price wait for the owner, who is credited their value", async () => {
    await using order = await openOrder();
    await order.quote(1);
    order.wait(1.1);
    expect(await order.report({ outcome: tether("5") })).toMatchObject({
      kind: "held",
      reason: "quote_expired",
    });
    expect(await order.question()).toContain("Worth when it arrived: $5.00.");
    expect(await order.accept()).toEqual({ kind: "granted" });
    expect(await order.balance()).toEqual(["5"]);
  });

  test("that are worth the price are granted, and the owner is credited their value", async () => {
    await using order = await openOrder();
    await order.quote(1);
    order.wait(1.1);
    expect(await order.report({ outcome: tether("9.9") })).toMatchObject({ kind: "granted" });
    expect(await order.balance()).toEqual(["9.9"]);
  });

  test("count as in time where their first report came in time", async () => {
    await using order = await openOrder();
    await order.quote(1);
    await order.report({ status: "confirming" });
    order.wait(1.1);
    await order.report({ status: "confirmed" });
    expect(await order.report({ outcome: tether("5") })).toMatchObject({ kind: "granted" });
    expect(await order.balance()).toEqual(["9.99"]);
  });

  test("do not count as in time after a few coins in time", async () => {
    await using order = await openOrder();
    await order.quote(1);
    await order.report({ status: "partially_paid", arrived: { amount: "0.00000001", currency: "BTC" } });
    order.wait(1.1);
    expect(await order.report({ outcome: tether("5") })).toMatchObject({ reason: "quote_expired" });
  });

  test.each([
    [1001n, 0, "granted"],
    [501n, 0, "held"],
    [1001n, 4, "held"],
  ] as const)(
    "are valued at the provider's rate (%s cents, %s hours old): %s",
    async (cents, hours, kind) => {
      await using order = await openOrder();
      await order.quote(1);
      order.wait(1.1);
      await order.rate(cents);
      order.wait(hours);
      expect(await order.report()).toMatchObject({ kind });
    },
  );

  test("of unknown value wait for the owner, who learns that the value is unknown", async () => {
    await using order = await openOrder();
    await order.quote(1);
    order.wait(1.1);
    await order.report();
    expect(await order.question()).toContain("Worth when it arrived: unknown.");
    await order.accept();
    expect(await order.balance()).toEqual(["0"]);
  });
});

describe("Coins long after the end of the order's price", () => {
  test("wait for the owner, who sees the old and the new price and accepts with one tap", async () => {
    await using order = await openOrder();
    order.wait(48.1);
    await order.raise(1999n);
    expect(await order.report({ outcome: tether("9.99") })).toMatchObject({
      kind: "held",
      reason: "stale_price",
    });
    expect(await order.question()).toContain("Price of the order: $9.99. Price today: $19.99.");
    expect(await order.accept()).toEqual({ kind: "granted" });
    expect(await order.prisma.subscription.count()).toBe(1);
    expect(await order.balance()).toEqual(["9.99"]);
  });

  test("for a retired tier lead to a question that says so", async () => {
    await using order = await openOrder();
    order.wait(48.1);
    await order.prisma.tier.updateMany({ data: { retiredAt: order.platform.clock.now() } });
    await order.report({ outcome: tether("9.99") });
    expect(await order.question()).toContain("Price today: not sold any more.");
  });

  test.each([
    ["0", 24.1, "held"],
    ["0", 23.9, "granted"],
    ["24", 47.9, "granted"],
    ["720", 48.1, "granted"],
  ] as const)("with STALE_PRICE_HOURS=%s, after %s hours: %s", async (setting, hours, kind) => {
    await using order = await openOrder({ STALE_PRICE_HOURS: setting });
    order.wait(hours);
    expect(await order.report({ outcome: tether("9.99") })).toMatchObject({ kind });
  });
});
