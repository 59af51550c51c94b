import { describe, expect, test } from "vitest";
import { cancelRenewal, resumeRenewal } from "../../bot/payments/recurring/change-renewal.ts";
import { requestRefund } from "../../bot/payments/refunds/request-refund.ts";
import { telegramId } from "../../bot/platform/values/domain.ts";
import { runSweepOnce } from "../../bot/subscriptions/removal/sweep.jobs.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import type { ChannelScene } from "../scenes/channel-scene.ts";
import { readSaleTotals } from "../support/sale-totals.ts";
import { testSample, testSize } from "../support/test-size.ts";

/** A subscription under the contract: the provider charges each period by itself. */
export type SubscriptionStage<Outage extends string = string> = AsyncDisposable & {
  readonly scene: ChannelScene;
  readonly buyer: TestUser;
  /** The buyer subscribes by the bot's button, and pays the first period. */
  subscribe(reports?: "delivered" | "lost"): Promise<void>;
  /** The paid period ends, and the provider charges the next one. */
  chargeNext(reports?: "delivered" | "lost"): Promise<void>;
  /** The paid period ends, and the charge of the next one fails. */
  failNext(): Promise<void>;
  /** The charge that failed is tried again, and succeeds. */
  chargeAgain(): Promise<void>;
  /** The paid period of a canceled subscription ends, and some more hours pass. */
  endPeriod(): Promise<void>;
  /** At the provider: the end of the time that is paid, in seconds, and whether a further charge is to come. */
  paidUntil(): number;
  isRenewing(): boolean;
  /** How the program resumes charges. "to_switch_on": the subscriber switches them on, which the provider reports. */
  readonly resumes: "resumed" | "to_switch_on";
  switchOn(): Promise<void>;
  /** Delivers what an action of the program changed at the provider. */
  settle(): Promise<void>;
  /** Delivers every report so far, including the lost ones, and so many copies of each at once. */
  repeatReports(order: "newest first" | "oldest first", copies?: number): Promise<void>;
  /** Time passes, and the jobs that look for lost reports run with all their attempts. */
  lookUp(): Promise<void>;
  /** Every lookup from now on fails like this. */
  breakDown(outage: Outage): void;
  recover(): void;
};

export type Subscribing<Outage extends string> = {
  readonly outages: readonly Outage[];
  readonly openSubscription: () => Promise<SubscriptionStage<Outage>>;
};

/** The contract of every provider that renews subscriptions. */
export function testSubscriptions<Outage extends string>({
  outages,
  openSubscription: open,
}: Subscribing<Outage>): void {
  describe("whose subscriptions renew", () => {
    test("opens the access until the end of the paid period, and renews to the end of the next one", async () => {
      await using stage = await open();
      await stage.subscribe();
      expect(await readState(stage)).toEqual({ state: "active", payments: 1, until: stage.paidUntil() });
      for (const payments of [2, 3]) {
        const before = stage.paidUntil();
        await stage.chargeNext();
        expect(stage.paidUntil()).toBeGreaterThan(before);
        expect(await readState(stage)).toEqual({ state: "active", payments, until: stage.paidUntil() });
      }
      expect(await readSaleTotals(stage.scene.database)).toMatchObject({
        granted: 3,
        sales: 3,
        unbalanced: 0,
      });
    });

    test(
      "grants each charge once, by any number of its reports, in any order",
      { tags: ["sized"] },
      async () => {
        await using stage = await open();
        await stage.subscribe("lost");
        await stage.chargeNext("lost");
        expect(await readState(stage)).toMatchObject({ payments: 0 });
        await stage.repeatReports("newest first");
        const paid = { state: "active", payments: 2, until: stage.paidUntil() };
        expect(await readState(stage)).toEqual(paid);
        await stage.repeatReports("oldest first", testSize(20, 100));
        expect(await readState(stage)).toEqual(paid);
        await stage.chargeNext();
        await stage.repeatReports("newest first", 3);
        expect(await readState(stage)).toEqual({ ...paid, payments: 3, until: stage.paidUntil() });
      },
    );

    test("finds the first charge and the next one by itself if their reports get lost", async () => {
      await using stage = await open();
      await stage.subscribe("lost");
      await stage.lookUp();
      expect(await readState(stage)).toMatchObject({
        state: "active",
        payments: 1,
        until: stage.paidUntil(),
      });
      await stage.chargeNext("lost");
      await stage.lookUp();
      const paid = { state: "active", payments: 2, until: stage.paidUntil() };
      expect(await readState(stage)).toEqual(paid);
      await stage.repeatReports("newest first", 3);
      await stage.lookUp();
      expect(await readState(stage)).toEqual(paid);
    });

    test.each(testSample(outages, 2))(
      "loses no charge by failing with %s: the next look finds it",
      { tags: ["sized"] },
      async (outage) => {
        await using stage = await open();
        await stage.subscribe();
        await stage.chargeNext("lost");
        stage.breakDown(outage);
        await stage.lookUp();
        expect(await readState(stage)).toMatchObject({ payments: 1 });
        stage.recover();
        await stage.lookUp();
        expect(await readState(stage)).toEqual({ state: "active", payments: 2, until: stage.paidUntil() });
      },
    );

    test("buys nothing by a charge that fails, and goes on with the one that succeeds", async () => {
      await using stage = await open();
      await stage.subscribe();
      const first = stage.paidUntil();
      await stage.failNext();
      const failed = await readState(stage);
      expect(failed).toMatchObject({ payments: 1, until: first });
      expect(failed.state).toMatch(/^(past_due|failed)$/);
      await stage.chargeAgain();
      expect(stage.paidUntil()).toBeGreaterThan(first);
      expect(await readState(stage)).toEqual({ state: "active", payments: 2, until: stage.paidUntil() });
    });

    test("is canceled and resumed at the provider, any number of times, and loses no time by that", async () => {
      await using stage = await open();
      await stage.subscribe();
      const until = stage.paidUntil();
      for (const isRenewing of [false, true, false, true]) {
        const { kind } = await (isRenewing ? resume(stage) : cancel(stage));
        expect(kind).toBe(isRenewing ? stage.resumes : "canceled");
        if (kind === "to_switch_on") await stage.switchOn();
        await stage.settle();
        expect(stage.isRenewing()).toBe(isRenewing);
        const state = isRenewing ? "active" : "canceled";
        expect(await readState(stage)).toEqual({ state, payments: 1, until });
      }
      await stage.chargeNext();
      expect(await readState(stage)).toEqual({ state: "active", payments: 2, until: stage.paidUntil() });
    });

    test("ends with the paid period after a cancellation, and is not charged again", async () => {
      await using stage = await open();
      await stage.subscribe();
      await cancel(stage);
      await stage.settle();
      await stage.endPeriod();
      await runSweepOnce(stage.scene.platform);
      await stage.scene.runJobs();
      expect(await readState(stage)).toMatchObject({ state: "canceled", payments: 1 });
      const [access] = await stage.scene.database.prisma.subscription.findMany();
      expect(access?.state).not.toBe("active");
    });

    test("is canceled with the refund of its newest charge, and leaves no money behind", async () => {
      await using stage = await open();
      const { platform, database } = stage.scene;
      await stage.subscribe();
      await stage.chargeNext();
      const newest = await database.prisma.payment.findFirstOrThrow({ orderBy: { id: "desc" } });
      const actor = { userId: 9 };
      const asked = { ...platform, config: { ...platform.config, operatorIds: [actor.userId] } };
      const refund = { paymentId: newest.id, actor, access: "ended" } as const;
      expect(await requestRefund(asked, refund)).toEqual({ kind: "under_way" });
      await stage.scene.runJobs();
      await stage.settle();
      await stage.repeatReports("newest first", 3);
      expect(stage.isRenewing()).toBe(false);
      expect(await readState(stage)).toMatchObject({ state: "canceled", payments: 2 });
      const sums = await database.prisma.ledgerPosting.aggregate({
        where: { paymentId: newest.id, account: { in: ["refunds", "platform_fee"] } },
        _sum: { amount: true },
      });
      expect(sums._sum.amount?.isZero()).toBe(true);
    });
  });
}

/** The stored subscription, the number of granted charges, and the end of the access in seconds. */
async function readState({ scene }: SubscriptionStage) {
  const { prisma } = scene.database;
  const [renewal, payments, access] = await Promise.all([
    prisma.providerSubscription.findFirst({ select: { state: true } }),
    prisma.payment.count({ where: { grantedAt: { not: null } } }),
    prisma.subscription.findFirst({ select: { expiresAt: true } }),
  ]);
  const until = access?.expiresAt?.getTime();
  return { state: renewal?.state, payments, until: until === undefined ? undefined : until / 1_000 };
}

async function keyOf({ scene }: SubscriptionStage) {
  const { orderId, userId, order } = await scene.database.prisma.providerSubscription.findFirstOrThrow({
    include: { order: { select: { channelId: true } } },
  });
  return { orderId, userId: telegramId(userId), channelId: order.channelId };
}

const cancel = async (stage: SubscriptionStage) =>
  cancelRenewal(stage.scene.platform, (await keyOf(stage)).orderId);

const resume = async (stage: SubscriptionStage) => resumeRenewal(stage.scene.platform, await keyOf(stage));
