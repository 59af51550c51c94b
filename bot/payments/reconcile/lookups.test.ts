import { describe, expect, test } from "vitest";
import { readSaleTotals, totalsOfSales } from "../../../tests/support/sale-totals.ts";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import type { Sale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { openCryptoSaleFixture } from "../../../tests/providers/crypto-sale-fixture.ts";
import type { CryptoSaleFixture } from "../../../tests/providers/crypto-sale-fixture.ts";
import { runCronJob } from "../../../tests/providers/sale-fixture.ts";
import { lookUpPayment } from "./lookup.jobs.ts";
import { claimChecksJob } from "./reconcile.jobs.ts";
import { checkWaits, FIRST_WAIT, LAST_CHECK_AFTER } from "../events/check-waits.ts";
import { claimChecks, CLAIMED_AT_ONCE } from "./reconcile.jobs.ts";

const MINUTE = 60_000;
const crypto = {
  NOWPAYMENTS_API_KEY: "key",
  NOWPAYMENTS_IPN_SECRET: "secret",
  PUBLIC_URL: "https://bot.example",
};

type Stock = AsyncDisposable & {
  platform: ReturnType<typeof createTestPlatform>;
  sale: Sale;
  externalIds: string[];
};

/** Payments with one report each, without a provider that answers: for the claims before the lookups. */
async function openStock(count: number, environment: Record<string, string> = crypto): Promise<Stock> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, environment);
  const sale = await createSale(platform);
  const events = [];
  for (let index = 0; index < count; index++)
    events.push(cryptoEvent(await sale.order(), { status: "confirming" }));
  for (const event of events) await confirmPayment(platform, event);
  return {
    platform,
    sale,
    externalIds: events.map(({ externalId }) => externalId),
    [Symbol.asyncDispose]: () => database.drop(),
  };
}

const askedFor = async ({ platform }: Stock): Promise<number> => {
  const { rowCount } = await platform.database.pool.query(
    "select from graphile_worker.jobs where task_identifier in ('payments.look-up-payment', 'payments.look-up-invoice')",
  );
  return rowCount ?? 0;
};

describe("A pending payment", () => {
  test("is looked up once by any number of concurrent claims, and not again before its next check", async () => {
    await using stock = await openStock(30);
    const { platform } = stock;
    expect(await claimChecks(platform)).toEqual({ payments: 0, checkouts: 0 });
    platform.clock.advance(5 * MINUTE);
    const claims = await Promise.all([claimChecks(platform), claimChecks(platform), claimChecks(platform)]);
    expect(claims.reduce((sum, { payments }) => sum + payments, 0)).toBe(30);
    expect(await askedFor(stock)).toBe(30);
    platform.clock.advance(9 * MINUTE);
    expect(await claimChecks(platform)).toEqual({ payments: 0, checkouts: 0 });
    platform.clock.advance(MINUTE);
    expect(await claimChecks(platform)).toEqual({ payments: 30, checkouts: 0 });
    // A lookup that still waits is not enqueued twice.
    expect(await askedFor(stock)).toBe(30);
  });

  test("is looked up less and less often, and after two weeks no more", async () => {
    await using stock = await openStock(1);
    const { platform } = stock;
    const start = platform.clock.now().getTime();
    const waits = checkWaits(FIRST_WAIT.payment);
    for (const [index, seconds] of waits.entries()) {
      platform.clock.advance(seconds * 1000);
      expect(await claimChecks(platform)).toEqual({ payments: 1, checkouts: 0 });
      expect(await platform.database.prisma.payment.findFirst()).toMatchObject({ checks: index + 1 });
    }
    expect(platform.clock.now().getTime() - start).toBeLessThanOrEqual(LAST_CHECK_AFTER * 1000 + MINUTE);
    const payment = await platform.database.prisma.payment.findFirstOrThrow();
    expect(payment).toMatchObject({ status: "confirming", nextCheckAt: null });
  });

  test("is looked up in the order of its due time, a few a second", async () => {
    await using stock = await openStock(3);
    const { platform, externalIds } = stock;
    const { prisma, pool } = platform.database;
    const { orderId } = await prisma.payment.findFirstOrThrow();
    // The program was down for a day.
    await pool.query(
      `insert into payment (id, provider, external_id, order_id, status, status_rank, currency, amount_minor,
                            next_check_at, created_at, updated_at)
       select 'p' || n, 'nowpayments', 'late-' || n, $1, 'pending', 10, 'USD', 999, $2, $2, $2
         from generate_series(1, 300) n`,
      [orderId, new Date(platform.clock.now().getTime() + 6 * MINUTE)],
    );
    platform.clock.advance(10 * MINUTE);
    expect(await claimChecks(platform)).toEqual({ payments: CLAIMED_AT_ONCE, checkouts: 0 });
    expect(await prisma.payment.count({ where: { externalId: { in: externalIds }, checks: 1 } })).toBe(3);
    const { rows } = await pool.query<{ span: number }>(
      `select extract(epoch from max(run_at) - min(run_at))::float as span from graphile_worker.jobs
        where task_identifier = 'payments.look-up-payment'`,
    );
    expect(rows[0]?.span).toBeGreaterThan(55);
    expect(rows[0]?.span).toBeLessThan(65);
    expect(await claimChecks(platform)).toEqual({ payments: 103, checkouts: 0 });
  });

  test("is not looked up if no provider has a lookup", async () => {
    await using stock = await openStock(1, {});
    stock.platform.clock.advance(60 * MINUTE);
    expect(await claimChecks(stock.platform)).toEqual({ payments: 0, checkouts: 0 });
  });
});

/** The buyer pays, and no notification is sent. */
async function payInSilence({ nowpayments }: CryptoSaleFixture, act: () => Promise<unknown>): Promise<void> {
  nowpayments.ipn.sent = false;
  await act();
  nowpayments.ipn.sent = true;
}

const payments = ({ scene }: CryptoSaleFixture): Promise<unknown[]> =>
  scene.database.prisma.payment.findMany({ orderBy: { createdAt: "asc" } });

describe("A payment is found", () => {
  test("by its id if only its first notification came", async () => {
    await using fixture = await openCryptoSaleFixture({ hasAccount: false });
    const { page } = await fixture.openPage();
    const payment = await page.choose("btc");
    await payInSilence(fixture, () => payment.pay());
    await runCronJob(fixture.scene, claimChecksJob, 5 * MINUTE);
    expect(await readSaleTotals(fixture.scene.database)).toEqual(totalsOfSales(1, [30]));
    expect(await payments(fixture)).toMatchObject([{ status: "paid", nextCheckAt: null, checks: 1 }]);
  });

  test("by its invoice if no notification came", async () => {
    await using fixture = await openCryptoSaleFixture();
    const { page } = await fixture.openPage();
    await payInSilence(fixture, async () => (await page.choose("eth")).pay());
    await runCronJob(fixture.scene, claimChecksJob, 9 * MINUTE);
    expect(await payments(fixture)).toEqual([]);
    await runCronJob(fixture.scene, claimChecksJob, MINUTE);
    expect(await readSaleTotals(fixture.scene.database)).toEqual(totalsOfSales(1, [30]));
  });

  test("by the quote in the chat if invoices cannot be looked up", async () => {
    await using fixture = await openCryptoSaleFixture({ hasAccount: false });
    const { page } = await fixture.openPage();
    const { database, platform } = fixture.scene;
    const checkout = await database.prisma.checkout.findFirstOrThrow();
    await payInSilence(fixture, async () => {
      const payment = await page.choose("btc");
      await database.prisma.quote.create({
        data: {
          id: checkout.id,
          checkoutId: checkout.id,
          externalId: payment.id,
          currency: "BTC",
          amount: payment.payAmount,
          address: payment.payAddress,
          quotedUntil: platform.clock.now(),
          createdAt: platform.clock.now(),
        },
      });
      await payment.pay();
    });
    await runCronJob(fixture.scene, claimChecksJob);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [30]));
  });

  test("step by step while its coins are on their way", async () => {
    await using fixture = await openCryptoSaleFixture();
    const { page } = await fixture.openPage();
    const payment = await page.choose("btc");
    await payInSilence(fixture, () => payment.become("confirming"));
    await runCronJob(fixture.scene, claimChecksJob);
    expect(await payments(fixture)).toMatchObject([{ status: "confirming" }]);
    await payInSilence(fixture, () => payment.become("finished"));
    await runCronJob(fixture.scene, claimChecksJob);
    expect(await payments(fixture)).toMatchObject([{ status: "paid" }]);
  });

  test("after its order was paid, and repeated deposits await a decision", async () => {
    await using fixture = await openCryptoSaleFixture();
    const { page } = await fixture.openPage();
    const payment = await page.choose("btc");
    await payment.pay();
    await payInSilence(fixture, () => payment.payAgain());
    await runCronJob(fixture.scene, claimChecksJob);
    expect(await payments(fixture)).toMatchObject([
      { grantedAt: expect.any(Date) as Date },
      { grantedAt: null, heldReason: "repeated_deposit", parentExternalId: payment.id },
    ]);
  });

  test("as expired if its buyer never paid", async () => {
    await using fixture = await openCryptoSaleFixture({ hasAccount: false });
    const { page } = await fixture.openPage();
    const payment = await page.choose("btc");
    await runCronJob(fixture.scene, claimChecksJob, 8 * 24 * 60 * MINUTE);
    expect(payment.status).toBe("expired");
    expect(await payments(fixture)).toMatchObject([{ status: "expired", grantedAt: null }]);
  });
});

test("An answer that does not mark a repeated deposit as such grants nothing", async () => {
  await using stock = await openStock(0);
  const { platform, sale } = stock;
  const { prisma } = platform.database;
  const orderId = await sale.order();
  const [parentExternalId, externalId] = ["1", "2"];
  await confirmPayment(platform, cryptoEvent(orderId, { status: "settling", externalId, parentExternalId }));
  const answer = {
    payment_id: externalId,
    payment_status: "finished",
    order_id: orderId,
    price_amount: 9.99,
    price_currency: "usd",
    pay_amount: 0.0001,
    actually_paid: 0.0001,
    pay_currency: "btc",
  };
  const send: typeof platform.http.send = () =>
    Promise.resolve({ status: 200, text: JSON.stringify(answer) });
  const asked = { ...platform, http: { ...platform.http, send } };
  await lookUpPayment(asked, { provider: "nowpayments", externalId });
  expect(await prisma.payment.findMany()).toMatchObject([
    { status: "paid", grantedAt: null, heldReason: "repeated_deposit" },
  ]);
});

describe("A lookup changes nothing", () => {
  test("if the provider knows no such payment, and is not retried", async () => {
    await using fixture = await openCryptoSaleFixture();
    const { orderId } = await fixture.openPage();
    await confirmPayment(
      fixture.scene.platform,
      cryptoEvent(orderId, { status: "pending", externalId: "404" }),
    );
    fixture.expectedRefusals.push("PAYMENT_NOT_FOUND");
    await runCronJob(fixture.scene, claimChecksJob);
    expect(fixture.nowpayments.refusals).toHaveLength(1);
    expect(await payments(fixture)).toMatchObject([{ status: "pending", checks: 1 }]);
  });

  test("if a notification was faster", async () => {
    await using fixture = await openCryptoSaleFixture({ hasAccount: false });
    const { page } = await fixture.openPage();
    const payment = await page.choose("btc");
    fixture.scene.platform.clock.advance(5 * MINUTE);
    await claimChecks(fixture.scene.platform);
    await payment.pay();
    fixture.nowpayments.faults.add({ path: /payment/, kind: "500", times: 1 });
    await fixture.scene.retryJobs();
    expect(fixture.nowpayments.faults.pending()).toBe(1);
    expect(await readSaleTotals(fixture.scene.database)).toEqual(totalsOfSales(1, [30]));
  });
});
