import { describe, expect, test } from "vitest";
import { acceptPayment } from "../../bot/payments/decisions/accept-payment.ts";
import { telegramId } from "../../bot/platform/values/domain.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "../support/sale-totals.ts";
import type { ProviderStage, ProviderUnderTest } from "./provider-stage.ts";

const nothing = totalsOfSales(0, []);
const aMonth = totalsOfSales(1, [30]);

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The order's price, the page and the patience with coins that come after that (STALE_PRICE_HOURS) are over. */
const LATE = 5 * DAY;
// Their waits double from ten minutes to half a day, so these last longer than a page is open.
const CHECKS = 10;

/** Money of the last moment and later. */
export function testLatePayments<Outage extends string>({
  open,
  outages: [outage],
  lateMoney,
  hasWebhook,
}: ProviderUnderTest<Outage>): void {
  describe("at the end of a checkout", () => {
    test.each([
      ["hours", 3 * HOUR],
      ["days", LATE],
    ])(
      "finds the payment of the last moment, whose report comes late by %s and changes nothing",
      async (_by, late) => {
        await using stage = await open();
        const { database, telegram, platform } = stage.scene;
        const checkout = await stage.openCheckout();
        await reachLastMoment(stage);
        await checkout.pay("lost");
        await endSale(stage);
        await stage.lookUp();
        expect(await readSaleTotals(database)).toEqual(aMonth);
        for (const _ of [1, 2]) {
          platform.clock.advance(late / 2);
          await stage.lookUp();
        }
        await checkout.repeatReports();
        await stage.lookUp();
        expect(await readSaleTotals(database)).toEqual(aMonth);
        expect(await database.prisma.payment.count()).toBe(1);
        expect(countPaidMessages(telegram, checkout.buyer)).toBe(1);
      },
    );

    const gets = lateMoney.kind === "refused" ? "grants" : "holds";
    test(`${gets} the payment of the last moment whose first report comes after days without an answer`, async () => {
      await using stage = await open();
      const checkout = await stage.openCheckout();
      await reachLastMoment(stage);
      await checkout.pay("lost");
      await endSale(stage);
      if (outage !== undefined) stage.breakDown(outage);
      await stage.lookUp();
      stage.scene.platform.clock.advance(LATE);
      stage.recover();
      if (hasWebhook) await checkout.report?.({ times: 20 });
      await checkout.repeatReports();
      if (lateMoney.kind === "arrives") await acceptHeld(stage, checkout.buyer);
      await checkout.repeatReports();
      await stage.lookUp();
      expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
      expect(countPaidMessages(stage.scene.telegram, checkout.buyer)).toBe(1);
    });

    if (lateMoney.kind === "refused") testRefusal(open, lateMoney.message);
    else testArrival(open);
  });
}

function testRefusal(open: () => Promise<ProviderStage>, message: RegExp): void {
  test("takes no money any more, and is not asked for it for ever", async () => {
    await using stage = await open();
    const { prisma } = stage.scene.database;
    const checkout = await stage.openCheckout();
    stage.scene.platform.clock.advance(LATE);
    await expect(checkout.pay()).rejects.toThrow(message);
    // One check would not do: a clock that jumped ahead closes no page.
    for (let check = 0; check < CHECKS; check += 1) {
      await stage.lookUp();
      stage.scene.platform.clock.advance(DAY / 2);
    }
    expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
    expect(await prisma.checkout.count({ where: { nextCheckAt: { not: null } } })).toBe(0);
    expect(await prisma.payment.count({ where: { nextCheckAt: { not: null } } })).toBe(0);
  });
}

function testArrival(open: () => Promise<ProviderStage>): void {
  test("holds the money that comes later once, until the owner accepts it", async () => {
    await using stage = await open();
    const checkout = await stage.openCheckout();
    stage.scene.platform.clock.advance(LATE);
    await checkout.pay();
    await checkout.repeatReports();
    await stage.lookUp();
    await acceptHeld(stage, checkout.buyer);
    await checkout.repeatReports();
    await stage.lookUp();
    expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
    expect(countPaidMessages(stage.scene.telegram, checkout.buyer)).toBe(1);
  });
}

/** The last two seconds of the order's price, or of the page where that ends first. */
async function reachLastMoment({ scene: { platform } }: ProviderStage): Promise<void> {
  const { prisma } = platform.database;
  const [{ staleAt }, page] = await Promise.all([
    prisma.order.findFirstOrThrow(),
    prisma.checkout.findFirst({ where: { openUntil: { not: null } } }),
  ]);
  const end = Math.min(staleAt.getTime(), page?.openUntil?.getTime() ?? Infinity);
  platform.clock.advance(end - 2 * SECOND - platform.clock.now().getTime());
}

/** The checkout is over, and the owner sells the tier no more. */
async function endSale({ scene: { platform } }: ProviderStage): Promise<void> {
  platform.clock.advance(3 * SECOND);
  await platform.database.prisma.tier.updateMany({ data: { retiredAt: platform.clock.now() } });
}

/** The money is kept, the buyer and the owner are told, and the owner accepts the payment. */
async function acceptHeld({ scene }: ProviderStage, buyer: TestUser): Promise<void> {
  const { platform, database, olga } = scene;
  expect(await readSaleTotals(database)).toEqual(nothing);
  const [payment, ...others] = await database.prisma.payment.findMany({
    include: { order: { include: { channel: true } } },
  });
  expect(payment).toMatchObject({ state: "held" });
  expect(others).toEqual([]);
  const held = await database.prisma.ledgerPosting.groupBy({ by: ["entryId", "kind"] });
  expect(held).toMatchObject([{ kind: "held" }]);
  expect(scene.lastMessageTo(buyer)).toContain("your money is not lost");
  expect(scene.lastMessageTo(olga)).toMatch(/decide/);
  const actor = { userId: telegramId(payment?.order.channel.ownerId ?? 0n) };
  expect(await acceptPayment(platform, { paymentId: payment?.id ?? "", actor })).toEqual({ kind: "granted" });
  await scene.runJobs();
}
