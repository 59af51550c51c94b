import { describe, expect, test } from "vitest";
import { readSaleTotals, totalsOfSales } from "../../../tests/support/sale-totals.ts";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { openCryptoSaleFixture } from "../../../tests/providers/crypto-sale-fixture.ts";
import type { CryptoSaleFixture } from "../../../tests/providers/crypto-sale-fixture.ts";
import { runCronJob } from "../../../tests/providers/sale-fixture.ts";
import { newId } from "../../platform/values/ids.ts";
import { lookUpInvoiceJob, lookUpPayment } from "./lookup.jobs.ts";
import { claimChecks, claimChecksJob } from "./reconcile.jobs.ts";
import { openReportedPayments } from "../../../tests/scenes/reported-payments-scene.ts";

const MINUTE = 60_000;

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

const finished = {
  payment_status: "finished",
  price_amount: 9.99,
  price_currency: "usd",
  pay_amount: 0.0001,
  actually_paid: 0.0001,
  pay_currency: "btc",
};

test("An answer that does not mark a repeated deposit as such grants nothing", async () => {
  await using stock = await openReportedPayments(0);
  const { platform, sale } = stock;
  const { prisma } = platform.database;
  const orderId = await sale.order();
  const [parentExternalId, externalId] = ["1", "2"];
  await confirmPayment(platform, cryptoEvent(orderId, { status: "settling", externalId, parentExternalId }));
  const answer = { ...finished, payment_id: externalId, order_id: orderId };
  const send: typeof platform.http.send = () =>
    Promise.resolve({ status: 200, text: JSON.stringify(answer) });
  const asked = { ...platform, http: { ...platform.http, send } };
  await lookUpPayment(asked, { provider: "nowpayments", externalId });
  expect(await prisma.payment.findMany()).toMatchObject([
    { status: "paid", grantedAt: null, heldReason: "repeated_deposit" },
  ]);
});

/** A checkout whose coin was picked in the chat, and a NOWPayments with one answer about its payment. */
async function openQuoted(status: number, changes: object = {}) {
  const stock = await openReportedPayments(0);
  const { platform, sale } = stock;
  const { prisma } = platform.database;
  const orderId = await sale.order();
  const now = platform.clock.now();
  const ids = { id: newId(now), externalId: "1", createdAt: now };
  await prisma.checkout.create({
    data: {
      ...ids,
      orderId,
      provider: "nowpayments",
      currency: "USD",
      url: "https://np.example",
      telegramChatId: 1n,
    },
  });
  const quote = { currency: "BTC", amount: "0.0001", address: "bc1q", quotedUntil: now };
  await prisma.quote.create({ data: { ...ids, ...quote, checkoutId: ids.id } });
  const answer = { ...finished, payment_id: ids.externalId, order_id: orderId, ...changes };
  const calls: string[] = [];
  const send: typeof platform.http.send = ({ url }) => {
    calls.push(url);
    return Promise.resolve({ status, text: JSON.stringify(answer) });
  };
  const asked = { ...platform, http: { ...platform.http, send } };
  return Object.assign(stock, {
    calls,
    lookUp: (checkoutId = ids.id) =>
      lookUpInvoiceJob.run({ checkoutId }, asked, { number: 1, isLast: false }),
    payments: () => prisma.payment.count(),
  });
}

describe("A lookup of an invoice", () => {
  test("finds the payment of the coin that was picked in the chat", async () => {
    await using stock = await openQuoted(200);
    await stock.lookUp();
    expect(await stock.payments()).toBe(1);
  });

  test("leaves out a payment that names another order", async () => {
    await using stock = await openQuoted(200, { order_id: "somebody-else's" });
    await stock.lookUp();
    expect(await stock.payments()).toBe(0);
  });

  test("leaves out a payment that the provider does not know", async () => {
    await using stock = await openQuoted(404, { code: "NOT_FOUND" });
    await stock.lookUp();
    expect([stock.calls.length, await stock.payments()]).toEqual([1, 0]);
  });

  test("asks nothing about a checkout that was deleted with its unpaid order", async () => {
    await using stock = await openQuoted(200);
    await stock.lookUp(newId(new Date()));
    expect(stock.calls).toEqual([]);
  });
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
