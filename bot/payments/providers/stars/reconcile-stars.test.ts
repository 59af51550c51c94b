import { Api, HttpError } from "grammy";
import type { StarTransaction } from "grammy/types";
import { describe, expect, test } from "vitest";
import { readSaleTotals, totalsOfSales } from "../../../../tests/support/sale-totals.ts";
import { starsEvent } from "../../../../tests/support/payment-events.ts";
import { createSale } from "../../../../tests/support/sale.ts";
import type { Sale } from "../../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../../tests/support/test-platform.ts";
import { confirmPayment, confirmLookup } from "../../confirm/confirm-payment.ts";
import { RECURRING_SECONDS } from "./recurring.ts";
import { openSaleFixture } from "../../../../tests/providers/sale-fixture.ts";
import type { SaleFixture } from "../../../../tests/providers/sale-fixture.ts";
import { loseUpdates } from "../../../../tests/providers/stars.ts";
import { skewClock } from "../../../../tests/support/skew-clock.ts";
import { listUnlistedPayments, reconcileStars } from "./reconcile-stars.ts";
import type { Platform } from "../../../platform/platform.ts";

const reconcile = (platform: Platform): Promise<void> =>
  reconcileStars(platform, (event) => confirmLookup(platform, event));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Scene = AsyncDisposable & {
  readonly platform: ReturnType<typeof createTestPlatform>;
  readonly sale: Sale;
  /** Telegram's list. */
  readonly lines: StarTransaction[];
  /** The offset of each call. */
  readonly offsets: number[];
  /** The indexes of the calls that fail. */
  readonly failing: Set<number>;
  line(id: string, orderId: string, more?: Partial<StarTransaction>): StarTransaction;
};

/** A sale, and Telegram's list of transactions as the test writes it. */
async function openScene(): Promise<Scene> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const [lines, offsets, failing] = [[] as StarTransaction[], [] as number[], new Set<number>()];
  platform.telegram.config.use((_previous, method, payload) => {
    if (method !== "getStarTransactions") throw new Error(`An unexpected call: ${method}`);
    const { offset = 0, limit = 100 } = payload as { offset?: number; limit?: number };
    offsets.push(offset);
    if (failing.has(offsets.length - 1)) throw new HttpError("no answer", new Error("cut off"));
    const result = { transactions: lines.slice(offset, offset + limit) };
    return Promise.resolve({ ok: true, result } as never);
  });
  return {
    platform,
    sale,
    lines,
    offsets,
    failing,
    line: (id, orderId, more = {}) => ({
      id,
      amount: 250,
      date: Math.floor(platform.clock.now().getTime() / 1000),
      source: {
        type: "user",
        transaction_type: "invoice_payment",
        user: { id: sale.buyerId, is_bot: false, first_name: "Bob" },
        invoice_payload: orderId,
      },
      ...more,
    }),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("Reading Telegram's list", () => {
  test("continues after an interruption, and each line counts once", async () => {
    await using scene = await openScene();
    const { platform, sale, lines, offsets, failing } = scene;
    for (let index = 0; index < 230; index++) lines.push(scene.line(`charge-${index}`, await sale.order()));
    failing.add(2);
    await expect(reconcile(platform)).rejects.toThrow("no answer");
    expect((await readSaleTotals(platform.database)).granted).toBe(200);
    await reconcile(platform);
    expect(offsets).toEqual([0, 100, 200, 200, 230]);
    lines.push(scene.line("later", await sale.order()));
    await reconcile(platform);
    expect(offsets.slice(5)).toEqual([230, 231]);
    expect(await readSaleTotals(platform.database)).toMatchObject({
      granted: 231,
      sales: 231,
      unbalanced: 0,
    });
    expect(await platform.database.prisma.payment.count({ where: { reconciledAt: null } })).toBe(0);
  });

  test("by several concurrent readings counts each line once, and each reading ends", async () => {
    await using scene = await openScene();
    const { platform, sale, lines } = scene;
    for (let index = 0; index < 130; index++) lines.push(scene.line(`charge-${index}`, await sale.order()));
    await Promise.all([reconcile(platform), reconcile(platform), reconcile(platform)]);
    await reconcile(platform);
    expect(await readSaleTotals(platform.database)).toMatchObject({
      granted: 130,
      sales: 130,
      unbalanced: 0,
    });
    const cursor = await platform.database.prisma.syncCursor.findUnique({
      where: { name: "star-transactions" },
    });
    expect(cursor?.position).toBe(130n);
  });

  test("ignores lines that are not sales of the bot", async () => {
    await using scene = await openScene();
    const { platform, sale, lines } = scene;
    lines.push({ id: "w", amount: 1_000, date: 1, receiver: { type: "fragment" } });
    lines.push(scene.line("old", "another program's order"));
    lines.push(scene.line("charge", await sale.order()));
    await reconcile(platform);
    expect(await readSaleTotals(platform.database)).toEqual(totalsOfSales(1, [30]));
    expect(await platform.database.prisma.paymentEvent.count()).toBe(1);
  });

  test("records a payment for an unknown order, and notifies the operators once", async () => {
    await using scene = await openScene();
    const { platform, lines } = scene;
    lines.push(scene.line("charge", "01JDZ0000000000000000000AA"));
    await reconcile(platform);
    await reconcile(platform);
    const events = await platform.database.prisma.paymentEvent.findMany();
    expect(events).toMatchObject([{ decision: "unknown_order", source: "lookup" }]);
  });
});

describe("A payment that is missing in Telegram's list", () => {
  test("is listed after a reading to the end an hour later, and no more once it is found", async () => {
    await using scene = await openScene();
    const { platform, sale, lines } = scene;
    const event = starsEvent(await sale.order(), sale.buyerId);
    await confirmPayment(platform, event);
    platform.clock.advance(2 * HOUR);
    expect(await listUnlistedPayments(platform)).toEqual([]);
    await reconcile(platform);
    expect(await listUnlistedPayments(platform)).toMatchObject([
      { externalId: event.externalId, orderId: event.orderRef, reason: "not_in_the_list" },
    ]);
    lines.push(scene.line(event.externalId, event.orderRef));
    await reconcile(platform);
    expect(await listUnlistedPayments(platform)).toEqual([]);
  });

  test("is not listed within the hour by which the list may lag, nor while the list is not read", async () => {
    await using scene = await openScene();
    const { platform, sale } = scene;
    await reconcile(platform);
    await confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId));
    platform.clock.advance(HOUR - 60_000);
    await reconcile(platform);
    // Telegram does not answer for a week.
    platform.clock.advance(7 * DAY);
    expect(await listUnlistedPayments(platform)).toEqual([]);
  });

  test("is not listed within that hour, though the clock was a day ahead at an earlier reading", async () => {
    await using scene = await openScene();
    const { platform, sale } = scene;
    const skew = skewClock(platform);
    skew.ms = DAY;
    await reconcile(platform);
    skew.ms = 0;
    await reconcile(platform);
    await confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId));
    expect(await listUnlistedPayments(platform)).toEqual([]);
  });

  test("is logged once", async () => {
    await using scene = await openScene();
    const { sale } = scene;
    const warned: unknown[] = [];
    const logger = Object.create(scene.platform.logger, {
      warn: { value: (what: unknown) => warned.push(what) },
    }) as typeof scene.platform.logger;
    const platform = { ...scene.platform, logger };
    for (let round = 0; round < 3; round++) {
      await reconcile(platform);
      if (round === 0) await confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId));
      platform.clock.advance(2 * HOUR);
    }
    await reconcile(platform);
    const { id } = await platform.database.prisma.payment.findFirstOrThrow();
    expect(warned).toEqual([{ event: "payments_not_listed", paymentIds: [id] }]);
  });

  test("with this amount is listed with both amounts, and audited once by any number of readings", async () => {
    await using scene = await openScene();
    const { platform, sale, lines } = scene;
    const event = starsEvent(await sale.order(), sale.buyerId);
    await confirmPayment(platform, event);
    lines.push(scene.line(event.externalId, event.orderRef, { amount: 249 }));
    platform.clock.advance(2 * HOUR);
    await Promise.all([reconcile(platform), reconcile(platform)]);
    await reconcile(platform);
    expect(await platform.database.prisma.auditEntry.count()).toBe(1);
    expect(await listUnlistedPayments(platform)).toMatchObject([
      { externalId: event.externalId, reason: "another_amount", ours: "250", listed: "249" },
    ]);
  });
});

/** The buyer pays, and the update about it gets lost. */
async function payInSilence({ scene, buyer }: SaleFixture, url: string): Promise<string> {
  const [paid] = await Promise.all([buyer.pay(url), scene.handleNextUpdate()]);
  if (!paid.ok) throw new Error(paid.error);
  await loseUpdates(scene);
  return paid.chargeId;
}

const invoiceLink = ({ scene: { telegram } }: SaleFixture, orderId: string): Promise<string> =>
  new Api(telegram.botToken, { apiRoot: telegram.url }).createInvoiceLink(
    "Monthly",
    "A month",
    orderId,
    "",
    "XTR",
    [{ label: "Monthly", amount: 250 }],
    { subscription_period: RECURRING_SECONDS },
  );

describe("A subscription in Stars whose updates got lost", () => {
  test("begins, renews and keeps its first charge, by the list alone", async () => {
    const fixture = await openSaleFixture();
    await using scene = fixture.scene;
    const { platform, database, telegram } = scene;
    const first = await payInSilence(fixture, await invoiceLink(fixture, await fixture.sale.order()));
    await reconcile(platform);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [30]));
    platform.clock.advance(30 * DAY);
    telegram.renewStarSubscription(first);
    await loseUpdates(scene);
    await reconcile(platform);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(2, [60]));
    expect(await database.prisma.providerSubscription.findMany()).toMatchObject([
      { firstChargeId: first, state: "active" },
    ]);
  });

  test("gets its first charge when the list reveals it after a reported renewal", async () => {
    const fixture = await openSaleFixture();
    await using scene = fixture.scene;
    const { platform, database, telegram } = scene;
    const first = await payInSilence(fixture, await invoiceLink(fixture, await fixture.sale.order()));
    platform.clock.advance(30 * DAY);
    telegram.renewStarSubscription(first);
    await scene.handleUpdates();
    await reconcile(platform);
    expect(await database.prisma.providerSubscription.findMany()).toMatchObject([{ firstChargeId: first }]);
    expect((await readSaleTotals(database)).granted).toBe(2);
  });
});
