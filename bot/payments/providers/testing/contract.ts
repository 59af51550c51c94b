import { describe, expect, test } from "vitest";
import type { ChannelScene } from "../../../../tests/support/channel-scene.ts";
import { countInvitations, readSaleTotals, totalsOfSales } from "../../../../tests/support/sale-totals.ts";
import type { TestUser } from "../../../../sandbox/telegram/index.ts";
import type { PaymentProviderName } from "../../../platform/values/domain.ts";

/** A provider as the contract sees it: the product before the provider's strict local counterpart. */
export type ProviderUnderTest<Outage extends string = string> = {
  readonly name: PaymentProviderName;
  /** The ways in which it may answer a question without answering it. */
  readonly outages: readonly Outage[];
  open(): Promise<ProviderStage<Outage>>;
};

export type ProviderStage<Outage extends string = string> = AsyncDisposable & {
  readonly scene: ChannelScene;
  /** A buyer orders a month and opens the provider's way to pay by the bot's button. */
  openCheckout(): Promise<OpenedCheckout>;
  /** Time passes, and the program's clock strikes: what was not told is asked for, in all attempts that are due. */
  look(): Promise<void>;
  /** From now on every question is answered like this. */
  breakDown(outage: Outage): void;
  recover(): void;
};

/** What happens to a checkout. Reports reach the program, and its jobs are done, unless the reports get lost. */
export type OpenedCheckout = {
  readonly buyer: TestUser;
  /** Exactly what is asked for. */
  pay(reports?: "delivered" | "lost"): Promise<void>;
  /** All of it goes back, by somebody's hand at the provider. */
  refund(reports?: "delivered" | "lost"): Promise<void>;
  /** Every report so far, those that got lost too, the newest first. */
  repeatReports(): Promise<void>;
};

const nothing = totalsOfSales(0, []);
const aMonth = totalsOfSales(1, [30]);

/** What every provider must hold. Adding one is an object of the type above. */
export function testProvider<Outage extends string>(provider: ProviderUnderTest<Outage>): void {
  describe(`The provider ${provider.name}`, () => {
    test("opens a checkout whose exact payment becomes access, once", async () => {
      await using stage = await provider.open();
      const checkout = await stage.openCheckout();
      expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
      await checkout.pay();
      expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
      expect(countInvitations(stage.scene.telegram, checkout.buyer)).toBe(1);
    });

    test("changes nothing by reports that come again and out of order", async () => {
      await using stage = await provider.open();
      const checkout = await stage.openCheckout();
      await checkout.pay();
      await checkout.repeatReports();
      await checkout.repeatReports();
      expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
      expect(countInvitations(stage.scene.telegram, checkout.buyer)).toBe(1);
    });

    test("tells when asked what its lost reports said, and they may still come", async () => {
      await using stage = await provider.open();
      const checkout = await stage.openCheckout();
      await checkout.pay("lost");
      expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
      await stage.look();
      expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
      await checkout.repeatReports();
      await stage.look();
      expect(await readSaleTotals(stage.scene.database)).toEqual(aMonth);
      expect(countInvitations(stage.scene.telegram, checkout.buyer)).toBe(1);
      const events = await stage.scene.database.prisma.paymentEvent.findMany({
        where: { status: "paid" },
      });
      expect(events).toMatchObject([{ source: "lookup", decision: "grant" }]);
    });

    test.each(["delivered", "lost"] as const)(
      "has its refunds taken, once, when they are %s",
      async (reports) => {
        await using stage = await provider.open();
        const { prisma } = stage.scene.database;
        const checkout = await stage.openCheckout();
        await checkout.pay();
        await checkout.refund(reports);
        await stage.look();
        await checkout.repeatReports();
        // The owner has not said yet what becomes of the access.
        expect(await prisma.payment.findMany()).toMatchObject([{ status: "refunded", refundAccess: "open" }]);
        const left = await prisma.ledgerPosting.groupBy({
          by: ["account", "currency"],
          _sum: { amount: true },
        });
        expect(left.filter(({ _sum }) => _sum.amount?.isZero() !== true)).toEqual([]);
      },
    );

    test("grants nothing for money that has gone back before its payment was heard of", async () => {
      await using stage = await provider.open();
      const checkout = await stage.openCheckout();
      await checkout.pay("lost");
      await checkout.refund("lost");
      await stage.look();
      await checkout.repeatReports();
      expect(await readSaleTotals(stage.scene.database)).toEqual(nothing);
    });

    test.each(provider.outages)(
      "loses nothing by answering with %s: the next check repairs it",
      async (outage) => {
        await using stage = await provider.open();
        const { database, telegram } = stage.scene;
        const checkout = await stage.openCheckout();
        await checkout.pay("lost");
        stage.breakDown(outage);
        await stage.look();
        expect(await readSaleTotals(database)).toEqual(nothing);
        // Nobody is called for it.
        const givenUp = await database.pool.query(
          "select from graphile_worker.jobs where attempts >= max_attempts",
        );
        expect(givenUp.rowCount).toBe(0);
        stage.recover();
        await stage.look();
        expect(await readSaleTotals(database)).toEqual(aMonth);
        expect(countInvitations(telegram, checkout.buyer)).toBe(1);
      },
    );
  });
}
