import { describe, expect, test } from "vitest";
import type { ChannelScene } from "../scenes/channel-scene.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "../support/sale-totals.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import type { PaymentProviderName } from "../../bot/platform/values/domain.ts";

/** A provider under the contract: the program against the provider's strict sandbox. */
export type ProviderUnderTest<Outage extends string = string> = {
  readonly name: PaymentProviderName;
  /** The ways in which a lookup can fail. Undefined: the provider has no lookup, and the tests of lookups are left out. */
  readonly outages?: readonly Outage[];
  /** True: the provider makes no refunds that the bot did not start, and the tests of such refunds are left out. */
  readonly refundsNothing?: boolean;
  open(): Promise<ProviderStage<Outage>>;
};

export type ProviderStage<Outage extends string = string> = AsyncDisposable & {
  readonly scene: ChannelScene;
  /** A buyer orders a month and opens the provider's checkout by the bot's button. */
  openCheckout(): Promise<OpenedCheckout>;
  /** Time passes, and the crontab's lookups run with all their attempts. */
  lookUp?(): Promise<void>;
  /** Every lookup from now on fails like this. */
  breakDown?(outage: Outage): void;
  recover?(): void;
};

/** Actions on a checkout. Unless the reports get lost, they reach the program, and its jobs run. */
export type OpenedCheckout = {
  readonly buyer: TestUser;
  /** Pays exactly the requested amount. */
  pay(reports?: "delivered" | "lost"): Promise<void>;
  /** The provider refunds the whole payment, not started by the bot. Present unless `refundsNothing`. */
  refund?(reports?: "delivered" | "lost"): Promise<void>;
  /** Delivers every report so far, including the lost ones, the newest first. */
  repeatReports(): Promise<void>;
};

const nothing = totalsOfSales(0, []);
const aMonth = totalsOfSales(1, [30]);

/** The contract of every provider. */
export function testProvider<Outage extends string>(provider: ProviderUnderTest<Outage>): void {
  const { outages, refundsNothing } = provider;
  describe(`The provider ${provider.name}`, () => {
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

    test.runIf(outages !== undefined)(
      "returns by lookup the payments of lost reports, which may still come",
      async () => {
        await using stage = await provider.open();
        const checkout = await stage.openCheckout();
        await checkout.pay("lost");
        expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
        await stage.lookUp?.();
        expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
        await checkout.repeatReports();
        await stage.lookUp?.();
        expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
        expect(countPaidMessages(stage.scene.telegram, checkout.buyer)).toBe(1);
        const events = await stage.scene.database.prisma.paymentEvent.findMany({
          where: { status: "paid" },
        });
        expect(events).toMatchObject([{ source: "lookup", decision: "grant" }]);
      },
    );

    test
      .skipIf(refundsNothing)
      .each(outages === undefined ? (["delivered"] as const) : (["delivered", "lost"] as const))(
      "has its refunds confirmed once if their reports are %s",
      async (reports) => {
        await using stage = await provider.open();
        const { prisma } = stage.scene.database;
        const checkout = await stage.openCheckout();
        await checkout.pay();
        await checkout.refund?.(reports);
        await stage.lookUp?.();
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

    test.skipIf(refundsNothing)(
      "grants nothing for a payment that was refunded before its first report",
      async () => {
        await using stage = await provider.open();
        const checkout = await stage.openCheckout();
        await checkout.pay("lost");
        await checkout.refund?.("lost");
        await stage.lookUp?.();
        await checkout.repeatReports();
        expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
      },
    );

    test.each(outages ?? [])(
      "loses nothing by failing with %s: the next check finds the payment",
      async (outage) => {
        await using stage = await provider.open();
        const { database, telegram } = stage.scene;
        const checkout = await stage.openCheckout();
        await checkout.pay("lost");
        stage.breakDown?.(outage);
        await stage.lookUp?.();
        expect(await readSaleTotals(database)).toEqual(nothing);
        // No job fails, so no operator is notified.
        const givenUp = await database.pool.query(
          "select from graphile_worker.jobs where attempts >= max_attempts",
        );
        expect(givenUp.rowCount).toBe(0);
        stage.recover?.();
        await stage.lookUp?.();
        expect(await readSaleTotals(database)).toEqual(aMonth);
        expect(countPaidMessages(telegram, checkout.buyer)).toBe(1);
      },
    );
  });
}
