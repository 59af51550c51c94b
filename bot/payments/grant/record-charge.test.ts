import { describe, expect, test } from "vitest";
import { countLockWaits } from "../../../tests/support/count-lock-waits.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { Confirmation } from "../contract/payment-event.ts";
import { chargeUntil } from "../providers/stars/recurring.ts";

const DAY = 86_400_000;

/** A buyer with an order and Telegram's charges for it; each states the day on which its period ends. */
async function openChain() {
  const database = await createTestDatabase();
  const start = Date.UTC(2027, 0, 1);
  let now = new Date(start);
  const platform = { ...createTestPlatform(database), clock: { now: () => now } };
  const sale = await createSale(platform);
  const order = await sale.order();
  const { prisma } = database;
  const day = (date: Date | null | undefined): number | null =>
    date === null || date === undefined ? null : (date.getTime() - start) / DAY;
  return {
    platform,
    prisma,
    to: (days: number) => (now = new Date(start + days * DAY)),
    charge: (chargeId: string, until: number, isFirst = false): Promise<Confirmation> =>
      confirmPayment(
        platform,
        starsEvent(order, sale.buyerId, {
          externalId: chargeId,
          recurring: chargeUntil(new Date(start + until * DAY), isFirst),
        }),
      ),
    /** Reports a refund of a charge, in a channel where a refund ends the access at once. */
    refund: async (chargeId: string): Promise<Confirmation> => {
      await prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
      return confirmPayment(
        platform,
        starsEvent(order, sale.buyerId, { externalId: chargeId, status: "refunded" }),
      );
    },
    buyOnce: async (): Promise<Confirmation> =>
      confirmPayment(platform, starsEvent(await sale.order(), sale.buyerId)),
    /** The day on which the access ends. */
    end: async () => day((await prisma.subscription.findFirst())?.expiresAt),
    /** Each subscription: its first charge, its state, and the day on which its paid time ends. */
    chains: async () =>
      (await prisma.providerSubscription.findMany({ orderBy: { firstChargeId: "asc" } })).map(
        ({ firstChargeId, state, expiresAt }) => [firstChargeId, state, day(expiresAt)],
      ),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("Telegram's charges", () => {
  test("last exactly to the date that Telegram states, whenever they are reported", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    expect(await chain.end()).toBe(30);
    chain.to(29.9);
    await chain.charge("second", 60);
    expect(await chain.end()).toBe(60);
    chain.to(62);
    await chain.charge("third", 90);
    expect(await chain.end()).toBe(90);
    expect(await chain.chains()).toEqual([["first", "active", 90]]);
  });

  test("add the time that remained when they began, also if the first is reported late", async () => {
    await using chain = await openChain();
    await chain.buyOnce();
    chain.to(10);
    await chain.charge("first", 38, true);
    expect(await chain.end()).toBe(60);
    chain.to(38);
    await chain.charge("second", 68);
    expect(await chain.end()).toBe(90);
  });

  test("count once each, however often and concurrently they are reported", async () => {
    await using chain = await openChain();
    const { charge } = chain;
    const told = Array.from({ length: 20 }, () => [charge("first", 30, true), charge("second", 60)]).flat();
    const outcomes = await Promise.all(told);
    expect(outcomes.filter(({ kind }) => kind === "granted")).toHaveLength(2);
    expect(await chain.end()).toBe(60);
    expect(await chain.chains()).toEqual([["first", "active", 60]]);
  });

  test("wait for each other if they are reported concurrently", async () => {
    await using chain = await openChain();
    chain.to(31);
    const { pool } = chain.platform.database;
    // The lock delays both until both have started.
    const holder = await pool.connect();
    await holder.query("begin; lock table payment in exclusive mode");
    const told = [chain.charge("second", 60), chain.charge("first", 30, true)];
    await expect.poll(() => countLockWaits(pool)).toBe(2);
    await holder.query("commit");
    holder.release();
    await Promise.all(told);
    expect(await chain.end()).toBe(60);
    expect(await chain.chains()).toEqual([["first", "active", 60]]);
  });

  test.each([
    ["first", "second", "third"],
    ["first", "third", "second"],
    ["second", "first", "third"],
    ["second", "third", "first"],
    ["third", "first", "second"],
    ["third", "second", "first"],
  ] as const)("have the same result in the order %s, %s, %s", async (...names) => {
    await using chain = await openChain();
    chain.to(65);
    const until = { first: 30, second: 60, third: 90 };
    for (const name of names) await chain.charge(name, until[name], name === "first");
    expect(await chain.end()).toBe(90);
    expect(await chain.chains()).toEqual([["first", "active", 90]]);
    const granted = await chain.prisma.payment.aggregate({
      where: { grantedUntil: { not: null } },
      _sum: { grantedSeconds: true },
    });
    // The first reported charge covers the earlier periods, which then add nothing.
    const missed = { first: 90, second: 60, third: 30 }[names[0]];
    expect((granted._sum.grantedSeconds ?? 0) / 86_400).toBe(missed);
  });

  test("that are reported after their period leave an ended subscription", async () => {
    await using chain = await openChain();
    chain.to(31);
    expect(await chain.charge("first", 30, true)).toMatchObject({ kind: "granted" });
    expect(await chain.end()).toBe(30);
  });

  test("readmit a subscriber who was removed", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    chain.to(31);
    await chain.prisma.subscription.updateMany({
      data: { state: "ended", endReason: "removed", endedAt: chain.platform.clock.now() },
    });
    await chain.charge("second", 60);
    expect(await chain.prisma.subscription.findFirst()).toMatchObject({ state: "active", endedAt: null });
    expect(await chain.end()).toBe(60);
  });

  test("of an invoice that was paid twice are two subscriptions, and both count", async () => {
    await using chain = await openChain();
    await chain.charge("a-first", 30, true);
    // Telegram's list does not say which charge is the first.
    await chain.charge("b-first", 31);
    expect(await chain.end()).toBe(60);
    await chain.charge("b-second", 61);
    await chain.charge("a-second", 60);
    expect(await chain.end()).toBe(120);
    expect(await chain.chains()).toEqual([
      ["a-first", "active", 60],
      ["b-first", "active", 61],
    ]);
  });

  test("do not shorten a subscription for life", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    await chain.prisma.subscription.updateMany({ data: { expiresAt: null, accessUntil: null } });
    await chain.charge("second", 60);
    expect(await chain.end()).toBeNull();
  });
});

describe("A refunded charge", () => {
  test("takes back only its own period", async () => {
    await using chain = await openChain();
    await chain.buyOnce();
    await chain.charge("first", 30, true);
    chain.to(30);
    await chain.charge("second", 60);
    expect(await chain.end()).toBe(90);
    chain.to(35);
    await chain.refund("second");
    expect(await chain.end()).toBe(60);
  });

  test("ends the access at once if it was the newest, and a later charge adds its own period", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    chain.to(30);
    await chain.charge("second", 60);
    chain.to(35);
    await chain.refund("second");
    expect(await chain.prisma.subscription.findFirst()).toMatchObject({ state: "ending" });
    chain.to(60);
    await chain.charge("third", 90);
    expect(await chain.end()).toBe(90);
  });

  test("leaves the period of a later charge if it was the first", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    chain.to(30);
    await chain.charge("second", 60);
    await chain.refund("first");
    expect(await chain.end()).toBe(60);
  });
});

describe("A canceled subscription", () => {
  const cancel = (chain: Awaited<ReturnType<typeof openChain>>): Promise<unknown> =>
    chain.prisma.providerSubscription.updateMany({
      data: { state: "canceled", canceledBy: "user", updatedAt: chain.platform.clock.now() },
    });

  test("stays canceled after the late report of an earlier charge", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    chain.to(30.1);
    await cancel(chain);
    await chain.charge("second", 60);
    expect(await chain.chains()).toEqual([["first", "canceled", 60]]);
  });

  test("becomes active by a later charge", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    chain.to(10);
    await cancel(chain);
    chain.to(30);
    await chain.charge("second", 60);
    expect(await chain.chains()).toEqual([["first", "active", 60]]);
    expect(await chain.prisma.providerSubscription.findFirst()).toMatchObject({ canceledBy: null });
  });

  test("differs from a failed one, which a later charge makes active", async () => {
    await using chain = await openChain();
    await chain.charge("first", 30, true);
    chain.to(30.1);
    await chain.prisma.providerSubscription.updateMany({ data: { state: "failed" } });
    await chain.charge("second", 60);
    expect(await chain.chains()).toEqual([["first", "active", 60]]);
  });
});
