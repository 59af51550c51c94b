import { describe, expect, test } from "vitest";
import type { ChannelScene } from "../scenes/channel-scene.ts";
import { findOpenPart, partTag } from "../../bot/payments/refunds/open-part.ts";
import { requestPart, requestRefund } from "../../bot/payments/refunds/request-refund.ts";
import { findProvider } from "../../bot/payments/index.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { confirmRefundSent } from "../../bot/payments/refunds/settle-refund.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "../support/sale-totals.ts";
import { testSample } from "../support/test-size.ts";
import { testLatePayments } from "./late.ts";
import { testSubscriptions } from "./subscriptions.ts";
import type { ProviderStage, ProviderUnderTest } from "./provider-stage.ts";

const nothing = totalsOfSales(0, []);
const aMonth = totalsOfSales(1, [30]);

/** The contract of every provider. Each test ends with a ledger in balance. */
export function testProvider<Outage extends string>(tested: ProviderUnderTest<Outage>): void {
  const provider = { ...tested, open: () => openChecked(tested) };
  describe(`The provider ${provider.name}`, () => {
    testPayments(provider);
    testLatePayments(provider);
    if (findProvider(provider.name)?.link !== undefined) testOpening(provider);
    if (provider.refundsNothing !== true) testReportedRefunds(provider);
    if (provider.hasWebhook) testWebhook(provider);
    testRenewing(tested);
  });
}

function testRenewing<Outage extends string>({
  name,
  outages,
  openSubscription: open,
}: ProviderUnderTest<Outage>): void {
  test("has a stage for its subscriptions if it renews any", () => {
    expect(open !== undefined).toBe(findProvider(name)?.recurring !== undefined);
  });
  if (open !== undefined)
    testSubscriptions({ outages, openSubscription: async () => endsInBalance(await open()) });
}

/** Payments, their lookups and requested refunds. */
function testPayments<Outage extends string>(provider: ProviderUnderTest<Outage>): void {
  test("opens a checkout whose exact payment becomes access, once", async () => {
    await using stage = await provider.open();
    const checkout = await stage.openCheckout();
    expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
    await checkout.pay();
    expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
    expect(countPaidMessages(stage.scene.telegram, checkout.buyer)).toBe(1);
  });

  test("changes nothing by repeated and unordered reports", async () => {
    await using stage = await provider.open();
    const checkout = await stage.openCheckout();
    await checkout.pay();
    await checkout.repeatReports();
    await checkout.repeatReports();
    expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
    expect(countPaidMessages(stage.scene.telegram, checkout.buyer)).toBe(1);
  });

  test("returns by lookup the payments of lost reports, which may still come", async () => {
    await using stage = await provider.open();
    const checkout = await stage.openCheckout();
    await checkout.pay("lost");
    expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
    await stage.lookUp();
    expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
    await checkout.repeatReports();
    await stage.lookUp();
    expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
    expect(countPaidMessages(stage.scene.telegram, checkout.buyer)).toBe(1);
    const events = await stage.scene.database.prisma.paymentEvent.findMany({
      where: { status: "paid" },
    });
    expect(events).toMatchObject([{ source: "lookup", decision: "grant" }]);
  });

  test("sends a requested refund once, or leaves it to a person who confirms it once", async () => {
    await using stage = await provider.open();
    const { database } = stage.scene;
    const { checkout, paymentId, actor, asked } = await openPaid(stage);
    await requestRefund(asked, { paymentId, actor, access: "ended" });
    await stage.scene.runJobs();
    await confirmByHand(asked, paymentId, actor);
    expect(await requestRefund(asked, { paymentId, actor, access: "ended" })).toEqual({
      kind: "not_possible",
    });
    await checkout.repeatReports();
    await stage.lookUp();
    expect(await database.prisma.payment.findMany()).toMatchObject([
      { status: "refunded", accessAfterRefund: "ended" },
    ]);
    const sent = await database.prisma.ledgerPosting.count({
      where: { kind: "refund_sent", account: "refunds" },
    });
    expect(sent).toBe(1);
  });

  test("sends a part once and then the rest, or only the whole payment", async () => {
    await using stage = await provider.open();
    const { database } = stage.scene;
    const { checkout, paymentId, actor, asked } = await openPaid(stage);
    const part = { paymentId, actor, minor: 333n, access: "kept", refundedBefore: 0n } as const;
    const answers = await Promise.all([requestPart(asked, part), requestPart(asked, part)]);
    const isDivisible = findProvider(provider.name)?.refundsParts === true;
    expect(answers.filter(({ kind }) => kind !== "not_possible")).toHaveLength(isDivisible ? 1 : 0);
    await stage.scene.runJobs();
    await confirmByHand(asked, paymentId, actor);
    await checkout.repeatReports();
    await stage.lookUp();
    expect(await database.prisma.payment.findMany()).toMatchObject([
      { state: "granted", refundedMinor: isDivisible ? 333n : 0n },
    ]);
    expect(await readSaleTotals(database)).toEqual(aMonth);
    await requestRefund(asked, { paymentId, actor, access: "ended" });
    await stage.scene.runJobs();
    await confirmByHand(asked, paymentId, actor);
    await checkout.repeatReports();
    await stage.lookUp();
    expect(await database.prisma.payment.findMany()).toMatchObject([{ status: "refunded" }]);
    const set = await database.prisma.ledgerPosting.aggregate({
      where: { account: "refunds" },
      _sum: { amount: true },
    });
    expect(set._sum.amount?.isZero()).toBe(true);
  });

  test.each(testSample(provider.outages, 2))(
    "loses nothing by failing with %s: the next check finds the payment",
    { tags: ["sized"] },
    async (outage) => {
      await using stage = await provider.open();
      const { database, telegram } = stage.scene;
      const checkout = await stage.openCheckout();
      await checkout.pay("lost");
      stage.breakDown(outage);
      await stage.lookUp();
      expect(await readSaleTotals(database)).toEqual(nothing);
      // No job fails, so no operator is notified.
      const givenUp = await database.pool.query(
        "select from graphile_worker.jobs where attempts >= max_attempts",
      );
      expect(givenUp.rowCount).toBe(0);
      stage.recover();
      await stage.lookUp();
      expect(await readSaleTotals(database)).toEqual(aMonth);
      expect(countPaidMessages(telegram, checkout.buyer)).toBe(1);
    },
  );
}

/** The page of a provider that fails at first. */
function testOpening<Outage extends string>({ open, outages }: ProviderUnderTest<Outage>): void {
  test.each(testSample(outages, 1))(
    "tells the buyer that it charged nothing by failing with %s, and opens its page at the next try at the latest",
    { tags: ["sized"] },
    async (outage) => {
      await using stage = await open();
      const { database, telegram } = stage.scene;
      const checkout = await stage.openCheckout(outage);
      await checkout.pay();
      expect(await readSaleTotals(database)).toEqual(aMonth);
      expect(await database.prisma.checkout.count()).toBe(1);
      expect(countPaidMessages(telegram, checkout.buyer)).toBe(1);
    },
  );
}

/** A paid checkout, and an operator, who may leave the owner with a debt, such as a fee that the provider keeps. */
async function openPaid(stage: ProviderStage) {
  const { platform, database } = stage.scene;
  const checkout = await stage.openCheckout();
  await checkout.pay();
  const { id: paymentId } = await database.prisma.payment.findFirstOrThrow();
  const actor = { userId: 9 };
  const asked = { ...platform, config: { ...platform.config, operatorIds: [actor.userId] } };
  return { checkout, paymentId, actor, asked };
}

/** Where the provider has no call, a person sends the money and confirms that. */
async function confirmByHand(
  platform: Platform,
  paymentId: string,
  actor: { readonly userId: number },
): Promise<void> {
  const { prisma } = platform.database;
  const { refundByHand } = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } });
  if (!refundByHand) return;
  const part = await findOpenPart(prisma, paymentId);
  await confirmRefundSent(platform, { paymentId, actor, part: part && partTag(part) });
}

/** Refunds that the bot did not start. */
function testReportedRefunds<Outage extends string>(provider: ProviderUnderTest<Outage>): void {
  test.each(["delivered", "lost"] as const)(
    "has its refunds confirmed once if their reports are %s",
    async (reports) => {
      await using stage = await provider.open();
      const { prisma } = stage.scene.database;
      const checkout = await stage.openCheckout();
      await checkout.pay();
      await checkout.refund?.(reports);
      await stage.lookUp();
      await checkout.repeatReports();
      // The owner has not decided about the access.
      expect(await prisma.payment.findMany()).toMatchObject([
        { status: "refunded", accessAfterRefund: "open" },
      ]);
      const left = await prisma.ledgerPosting.groupBy({
        by: ["account", "currency"],
        _sum: { amount: true },
      });
      expect(left.filter(({ _sum }) => _sum.amount?.isZero() !== true)).toEqual([]);
    },
  );

  test("grants nothing for a payment that was refunded before its first report", async () => {
    await using stage = await provider.open();
    const checkout = await stage.openCheckout();
    await checkout.pay("lost");
    await checkout.refund?.("lost");
    await stage.lookUp();
    await checkout.repeatReports();
    expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
  });
}

/** Reports that anybody may send. */
function testWebhook<Outage extends string>(provider: ProviderUnderTest<Outage>): void {
  test("grants once for a hundred copies of a report at the same moment", async () => {
    await using stage = await provider.open();
    const checkout = await stage.openCheckout();
    await checkout.pay("lost");
    expect(new Set(await checkout.report?.({ times: 100 }))).toEqual(new Set([200]));
    await stage.scene.runJobs();
    expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
    expect(countPaidMessages(stage.scene.telegram, checkout.buyer)).toBe(1);
  });

  test.each([
    ["less", { amount: "9.98", currency: "USD" }],
    ["more", { amount: "10", currency: "USD" }],
    ["another currency", { amount: "9.99", currency: "EUR" }],
    ["a currency in which nothing is sold", { amount: "9.99", currency: "GBP" }],
  ])("grants nothing for a price of %s, and keeps the money for a person", async (_what, price) => {
    await using stage = await provider.open();
    const { database } = stage.scene;
    const checkout = await stage.openCheckout();
    await checkout.pay("lost");
    expect(await checkout.report?.({ price })).toEqual([200]);
    await stage.scene.runJobs();
    expect(await readSaleTotals(database)).toEqual(nothing);
    expect(await database.prisma.payment.findMany()).toMatchObject([
      { state: "held", heldReason: "wrong_price" },
    ]);
  });

  test("stores nothing of a report that is forged or not readable", async () => {
    await using stage = await provider.open();
    const checkout = await stage.openCheckout();
    await checkout.pay("lost");
    expect(await checkout.report?.({ isForged: true, times: 3 })).toEqual([401, 401, 401]);
    for (const text of ["{}", "[]"]) expect(await checkout.report?.({ text })).toEqual([400]);
    expect(await stage.scene.database.prisma.paymentEvent.count()).toBe(0);
    expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
  });
}

const openChecked = async <Outage extends string>(
  provider: ProviderUnderTest<Outage>,
): Promise<ProviderStage<Outage>> => endsInBalance(await provider.open());

/** The stage looks at the ledger when it ends. */
function endsInBalance<Stage extends AsyncDisposable & { readonly scene: ChannelScene }>(
  stage: Stage,
): Stage {
  return {
    ...stage,
    async [Symbol.asyncDispose]() {
      const sums = await stage.scene.database.prisma.ledgerPosting.groupBy({
        by: ["currency"],
        _sum: { amount: true },
      });
      await stage[Symbol.asyncDispose]();
      expect(sums.filter(({ _sum }) => _sum.amount?.isZero() !== true)).toEqual([]);
    },
  };
}
