import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSale } from "../../../tests/support/sale.ts";
import { cryptoEvent, nextExternalId, starsEvent } from "../../../tests/support/payment-events.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import type { Platform } from "../../platform/platform.ts";
import { confirmPayment } from "./confirm-payment.ts";
import { testSize } from "../../../tests/support/test-size.ts";

const DAY = 86_400_000;
/** The number of rows of each effect of a payment. */
async function totals({ database: { prisma } }: Platform): Promise<Record<string, unknown>> {
  const subscriptions = await prisma.subscription.findMany();
  const jobs = await prisma.$queryRaw<{ count: bigint }[]>`
    select count(*) from graphile_worker.jobs where task_identifier = 'payments.deliver-purchase'`;
  const sums = await prisma.ledgerPosting.groupBy({ by: ["currency"], _sum: { amount: true } });
  return {
    payments: await prisma.payment.count({ where: { grantedAt: { not: null } } }),
    subscriptions: subscriptions.length,
    postings: await prisma.ledgerPosting.count(),
    deliveries: Number(jobs[0]?.count),
    isBalanced: sums.every(({ _sum }) => _sum.amount?.isZero()),
  };
}

/** The postings of a sale in a coin. */
const one = { payments: 1, subscriptions: 1, postings: 5, deliveries: 1, isBalanced: true };

async function daysLeft({ database, clock }: Platform): Promise<number | null> {
  const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  return expiresAt === null ? null : Math.round((expiresAt.getTime() - clock.now().getTime()) / DAY);
}

describe("A paid payment", () => {
  test("grants the period, posts the sale and enqueues the delivery", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    expect(await confirmPayment(platform, cryptoEvent(await sale.order()))).toMatchObject({
      kind: "granted",
    });
    expect(await totals(platform)).toEqual(one);
    expect(await daysLeft(platform)).toBe(30);
  });

  test("reported 100 times concurrently counts once", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const event = cryptoEvent(await sale.order());
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => confirmPayment(platform, event)));
    expect(outcomes.filter(({ kind }) => kind === "granted")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "duplicate")).toHaveLength(99);
    expect(await totals(platform)).toEqual(one);
    expect(await daysLeft(platform)).toBe(30);
  });

  test("reported concurrently with different amounts counts once", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const event = cryptoEvent(await sale.order());
    const reports = Array.from({ length: 20 }, (_, index) => ({ ...event, dedupeKey: `paid:${index}` }));
    const outcomes = await Promise.all(reports.map((report) => confirmPayment(platform, report)));
    expect(outcomes.filter(({ kind }) => kind === "granted")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "outdated")).toHaveLength(19);
    expect(await totals(platform)).toEqual(one);
  });

  test("of a second order adds its days to the remaining time", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const orders = [await sale.order(), await sale.order()];
    await Promise.all(orders.map((order) => confirmPayment(platform, cryptoEvent(order))));
    expect(await daysLeft(platform)).toBe(60);
    expect(await totals(platform)).toEqual({
      payments: 2,
      subscriptions: 1,
      postings: 10,
      deliveries: 2,
      isBalanced: true,
    });
  });

  test("of the same order by another method extends the subscription", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const order = await sale.order();
    await Promise.all([
      confirmPayment(platform, cryptoEvent(order)),
      confirmPayment(platform, starsEvent(order, sale.buyerId)),
      confirmPayment(platform, starsEvent(order, sale.buyerId)),
    ]);
    expect(await daysLeft(platform)).toBe(90);
  });

  test("after the end begins a new period now", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    await confirmPayment(platform, cryptoEvent(await sale.order()));
    platform.clock.advance(45 * DAY);
    await confirmPayment(platform, cryptoEvent(await sale.order()));
    expect(await daysLeft(platform)).toBe(30);
  });

  test("of a tier for life never ends, and a later period does not shorten it", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform, { periodDays: null });
    await confirmPayment(platform, cryptoEvent(await sale.order()));
    await confirmPayment(platform, cryptoEvent(await sale.order()));
    expect(await daysLeft(platform)).toBeNull();
  });

  test("from another user's Stars is held and grants nothing", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const outcome = await confirmPayment(platform, starsEvent(await sale.order(), 99));
    expect(outcome).toMatchObject({ kind: "held", reason: "wrong_payer" });
    expect(await totals(platform)).toMatchObject({
      payments: 0,
      subscriptions: 0,
      // The arrived money is unallocated.
      postings: 2,
      deliveries: 0,
      isBalanced: true,
    });
  });

  test("for an unknown order is stored and grants nothing", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    await createSale(platform);
    expect(await confirmPayment(platform, cryptoEvent("nobody's"))).toEqual({ kind: "unknown_order" });
    expect(await database.prisma.paymentEvent.findFirstOrThrow()).toMatchObject({
      orderRef: "nobody's",
      decision: "unknown_order",
    });
    expect(await totals(platform)).toMatchObject({ payments: 0, subscriptions: 0 });
  });
});

describe("An expired payment", () => {
  test.for([
    ["is checked again where coins may come late", "nowpayments", true],
    ["is not checked again where its provider takes no money after the end", "stripe", false],
  ] as const)("%s", async ([, provider, isChecked]) => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const nothing = { amount: "0", currency: "BTC" };
    const event = cryptoEvent(await sale.order(), { provider, status: "expired", arrived: nothing });
    expect(await confirmPayment(platform, event)).toMatchObject({ kind: "progressed" });
    const { nextCheckAt } = await database.prisma.payment.findFirstOrThrow();
    expect(nextCheckAt !== null).toBe(isChecked);
  });
});

test("A failed transaction leaves nothing behind, and the same event works afterwards", async () => {
  await using database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const event = cryptoEvent(await sale.order());
  await database.pool.query(
    "alter table ledger_posting add constraint broken check (account <> 'platform_fee')",
  );
  await expect(confirmPayment(platform, event)).rejects.toThrow("broken");
  expect(await totals(platform)).toMatchObject({ payments: 0, subscriptions: 0, postings: 0, deliveries: 0 });
  expect(await database.prisma.paymentEvent.count()).toBe(0);
  await database.pool.query("alter table ledger_posting drop constraint broken");
  expect(await confirmPayment(platform, event)).toMatchObject({ kind: "granted" });
  expect(await totals(platform)).toEqual(one);
});

test(
  "Statuses in any order, repeated, grant exactly once if one of them is paid",
  { tags: ["sized"] },
  async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const statuses = ["pending", "confirming", "confirmed", "settling", "expired", "failed", "paid"] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 8 }),
        async (sequence) => {
          const orderRef = await sale.order();
          const externalId = nextExternalId();
          for (const status of sequence)
            await confirmPayment(platform, cryptoEvent(orderRef, { externalId, status }));
          const payment = await database.prisma.payment.findFirstOrThrow({ where: { externalId } });
          const isFinished = sequence.includes("paid");
          expect([payment.grantedAt !== null, payment.status === "paid"]).toEqual([isFinished, isFinished]);
        },
      ),
      { numRuns: testSize(8, 30), examples: [[["pending", "paid", "expired"]]] },
    );
    expect(await totals(platform)).toMatchObject({ subscriptions: 1, isBalanced: true });
  },
);
