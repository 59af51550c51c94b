import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import type { Sale, Terms } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import type { Platform } from "../../platform/platform.ts";
import { acceptPayment } from "../decisions/accept-payment.ts";
import { requestRefund } from "./request-refund.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { confirmRefundSent, decideRefundAccess, withdrawRefund } from "./settle-refund.ts";

const DAY = 86_400_000;

type SaleFixture = AsyncDisposable & {
  platform: ReturnType<typeof createTestPlatform>;
  sale: Sale;
  owner: { userId: number };
  /** Confirms an event; returns the payment's id. */
  report: (event: PaymentEvent) => Promise<string>;
};

async function openSaleFixture(terms: Terms = {}): Promise<SaleFixture> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform, terms);
  return {
    platform,
    sale,
    owner: { userId: sale.ownerId },
    async report(event) {
      await confirmPayment(platform, event);
      const { externalId } = event;
      return (await database.prisma.payment.findFirstOrThrow({ where: { externalId } })).id;
    },
    [Symbol.asyncDispose]: () => database.drop(),
  };
}

/** Each account that is not zero: "owner_balance USD -9.7". */
async function balances({ database }: Platform): Promise<string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select account || ' ' || currency || ' ' || trim_scale(sum(amount)) as line from ledger_posting
      group by account, currency having sum(amount) <> 0 order by line`,
  );
  return rows.map(({ line }) => line);
}

async function term({ database, clock }: Platform): Promise<[state: string, days: number | null]> {
  const { state, expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  return [state, expiresAt === null ? null : Math.round((+expiresAt - +clock.now()) / DAY) + 0];
}

describe("A refund that a provider reports", () => {
  test("leaves nothing of the payment in any account, also with fees", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, report } = fixture;
    const order = await sale.order();
    const paid = cryptoEvent(order, {
      arrived: bitcoin("0.00015"),
      fees: [{ account: "network_fee", ...bitcoin("0.000001") }],
      outcome: { amount: "14.5", currency: "USDTTRC20" },
    });
    await report(paid);
    expect(await balances(platform)).not.toEqual([]);
    await report({ ...paid, status: "refunded", dedupeKey: "refunded" });
    expect(await balances(platform)).toEqual([]);
  });

  test("leaves the access until the owner decides, and then takes the time back", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, owner, report } = fixture;
    const paid = cryptoEvent(await sale.order());
    await report(paid);
    const paymentId = await report({ ...paid, status: "refunded", dedupeKey: "refunded" });
    expect(await term(platform)).toEqual(["active", 30]);
    const decide = (): Promise<unknown> =>
      decideRefundAccess(platform, { paymentId, actor: owner, access: "ended" });
    platform.clock.advance(1_000);
    expect(await decide()).toEqual({ kind: "done" });
    expect(await term(platform)).toEqual(["ending", 0]);
    expect(await decide()).toEqual({ kind: "not_possible" });
  });

  test("takes the time back at once if the channel is set so", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, report } = fixture;
    await platform.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
    const paid = cryptoEvent(await sale.order());
    await report(paid);
    platform.clock.advance(DAY);
    await report({ ...paid, status: "refunded", dedupeKey: "refunded" });
    expect(await term(platform)).toEqual(["ending", 0]);
  });

  test("of an earlier period leaves the time of a later payment", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, report } = fixture;
    await platform.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
    const first = cryptoEvent(await sale.order());
    await report(first);
    platform.clock.advance(40 * DAY);
    await report(cryptoEvent(await sale.order()));
    platform.clock.advance(10 * DAY);
    await report({ ...first, status: "refunded", dedupeKey: "refunded" });
    expect(await term(platform)).toEqual(["active", 20]);
  });

  test("of one of two periods takes one of them back", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, report } = fixture;
    await platform.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
    const first = cryptoEvent(await sale.order());
    await report(first);
    platform.clock.advance(10 * DAY);
    await report(cryptoEvent(await sale.order()));
    expect(await term(platform)).toEqual(["active", 50]);
    await report({ ...first, status: "refunded", dedupeKey: "refunded" });
    expect(await term(platform)).toEqual(["active", 30]);
  });

  test("of a payment for life ends the access if nothing else was bought", async () => {
    await using fixture = await openSaleFixture({ periodDays: null });
    const { platform, sale, report } = fixture;
    await platform.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
    const paid = cryptoEvent(await sale.order());
    await report(paid);
    platform.clock.advance(DAY);
    await report({ ...paid, status: "refunded", dedupeKey: "refunded" });
    expect((await term(platform))[0]).toBe("ending");
  });

  test("of a held payment returns the unallocated money", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, report } = fixture;
    const paid = cryptoEvent(await sale.order(), { price: { amount: "1", currency: "USD" } });
    await report(paid);
    expect(await balances(platform)).toEqual(["provider_clearing BTC 0.0001", "unallocated BTC -0.0001"]);
    await report({ ...paid, status: "refunded", dedupeKey: "refunded" });
    expect(await balances(platform)).toEqual([]);
  });
});

describe("A refund that the owner requests", () => {
  test("sets the money aside at once, so that it cannot be paid out meanwhile", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, owner, report } = fixture;
    const paymentId = await report(starsEvent(await sale.order(), sale.buyerId));
    expect(await requestRefund(platform, { paymentId, actor: owner, access: "ended" })).toEqual({
      kind: "under_way",
    });
    expect(await balances(platform)).toEqual(["provider_clearing XTR 250", "refunds XTR -250"]);
    // The time ends when the money has been sent.
    expect(await term(platform)).toEqual(["active", 30]);
  });

  test("is requested once by two concurrent requests", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, owner, report } = fixture;
    const paymentId = await report(starsEvent(await sale.order(), sale.buyerId));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => requestRefund(platform, { paymentId, actor: owner, access: "kept" })),
    );
    expect(answers.filter(({ kind }) => kind === "under_way")).toHaveLength(1);
    expect(await balances(platform)).toEqual(["provider_clearing XTR 250", "refunds XTR -250"]);
  });

  test("in crypto is sent by hand, and complete when the owner confirms it", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, owner: actor, report } = fixture;
    const paymentId = await report(cryptoEvent(await sale.order()));
    platform.clock.advance(DAY);
    expect(await requestRefund(platform, { paymentId, actor, access: "ended" })).toEqual({ kind: "by_hand" });
    expect(await confirmRefundSent(platform, { paymentId, actor })).toEqual({ kind: "done" });
    expect(await balances(platform)).toEqual([]);
    expect((await term(platform))[0]).toBe("ending");
  });

  test("and withdraws changes nothing, and can be requested again", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, owner: actor, report } = fixture;
    const paymentId = await report(cryptoEvent(await sale.order()));
    const before = await balances(platform);
    for (let round = 0; round < 3; round++) {
      await requestRefund(platform, { paymentId, actor, access: "ended" });
      expect(await withdrawRefund(platform, { paymentId, actor })).toEqual({ kind: "done" });
      expect(await balances(platform)).toEqual(before);
    }
    expect(await term(platform)).toEqual(["active", 30]);
  });

  test("is refused to other users", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, report } = fixture;
    const paymentId = await report(starsEvent(await sale.order(), sale.buyerId));
    const buyer = { userId: sale.buyerId };
    expect(await requestRefund(platform, { paymentId, actor: buyer, access: "kept" })).toEqual({
      kind: "forbidden",
    });
    expect(await balances(platform)).toContain("owner_balance XTR -243");
  });
});

test("A concurrent refund and renewal take back one period and add the other", async () => {
  await using fixture = await openSaleFixture();
  const { platform, sale, report } = fixture;
  await platform.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
  for (let round = 0; round < 10; round++) {
    const first = cryptoEvent(await sale.order());
    await report(first);
    platform.clock.advance(DAY);
    const renewal = cryptoEvent(await sale.order());
    await Promise.all([report({ ...first, status: "refunded", dedupeKey: "refunded" }), report(renewal)]);
    expect(await term(platform)).toEqual(["active", 30]);
    await report({ ...renewal, status: "refunded", dedupeKey: "refunded" });
    platform.clock.advance(DAY);
  }
});

describe("A partial payment", () => {
  const part = (order: string): PaymentEvent =>
    cryptoEvent(order, { status: "partially_paid", arrived: bitcoin("0.00005") });

  test("is refunded by hand", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, owner: actor, report } = fixture;
    const paymentId = await report(part(await sale.order()));
    expect(await requestRefund(platform, { paymentId, actor, access: "kept" })).toEqual({ kind: "by_hand" });
    expect(await balances(platform)).toEqual(["provider_clearing BTC 0.00005", "refunds BTC -0.00005"]);
    await confirmRefundSent(platform, { paymentId, actor });
    expect(await balances(platform)).toEqual([]);
  });

  test("that is completed during its refund grants nothing, and awaits a decision after the withdrawal", async () => {
    await using fixture = await openSaleFixture();
    const { platform, sale, owner: actor, report } = fixture;
    const first = part(await sale.order());
    const paymentId = await report(first);
    await requestRefund(platform, { paymentId, actor, access: "kept" });
    await report({ ...first, ...cryptoEvent(first.orderRef), externalId: first.externalId });
    expect(await platform.database.prisma.subscription.count()).toBe(0);
    await withdrawRefund(platform, { paymentId, actor });
    expect(await acceptPayment(platform, { paymentId, actor })).toEqual({ kind: "granted" });
    expect(await balances(platform)).toEqual([
      "exchange BTC -0.0001",
      "exchange USD 9.99",
      "owner_balance USD -9.7",
      "platform_fee USD -0.29",
      "provider_clearing BTC 0.0001",
    ]);
  });
});
