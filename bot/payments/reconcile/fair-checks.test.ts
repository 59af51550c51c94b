import { describe, expect, test } from "vitest";
import { openReportedPayments } from "../../../tests/scenes/reported-payments-scene.ts";
import type { ReportedPayments } from "../../../tests/scenes/reported-payments-scene.ts";
import { addChannel } from "../../../tests/support/offers.ts";
import { claimChecks, CLAIMED_AT_ONCE } from "./reconcile.jobs.ts";

const MINUTE = 60_000;

type Backlog = {
  readonly prefix: string;
  readonly count: number;
  /** The buyer of the n-th payment or checkout. */
  readonly buyer: (index: number) => number;
  readonly channelId?: string;
  readonly minutesLate: number;
};

/** Inserts orders with an open payment or an open checkout each, whose check is due. */
async function fill(
  { platform, sale }: ReportedPayments,
  what: "payment" | "checkout",
  { prefix, count, buyer, channelId = sale.channelId, minutesLate }: Backlog,
): Promise<void> {
  const { prisma } = platform.database;
  const createdAt = platform.clock.now();
  const nextCheckAt = new Date(createdAt.getTime() - minutesLate * MINUTE);
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `${prefix}-${index}`,
    userId: BigInt(buyer(index)),
  }));
  await prisma.user.createMany({
    data: rows.map(({ userId: id }) => ({ id, firstName: "Buyer", createdAt })),
    skipDuplicates: true,
  });
  const { tierVersionId } = sale;
  await prisma.order.createMany({
    data: rows.map((row) => ({
      ...row,
      channelId,
      tierVersionId,
      periodDays: 30,
      prices: { USD: 999 },
      createdAt,
      staleAt: createdAt,
    })),
  });
  const shared = { provider: "nowpayments", createdAt, nextCheckAt };
  if (what === "checkout")
    await prisma.checkout.createMany({
      data: rows.map(({ id }) => ({
        ...shared,
        id,
        currency: "USD",
        externalId: id,
        orderId: id,
        telegramChatId: 1n,
      })),
    });
  else
    await prisma.payment.createMany({
      data: rows.map(({ id }) => ({
        ...shared,
        id,
        externalId: id,
        orderId: id,
        status: "pending",
        statusRank: 10,
        currency: "USD",
        amountMinor: 999n,
        updatedAt: createdAt,
      })),
    });
}

const checked = ({ platform }: ReportedPayments, what: "payment" | "checkout", prefix: string) => {
  const where = { id: { startsWith: prefix }, checks: 1 };
  const { prisma } = platform.database;
  return what === "payment" ? prisma.payment.count({ where }) : prisma.checkout.count({ where });
};

describe.each(["payment", "checkout"] as const)("The check of an open %s", (what) => {
  test("is not delayed by hundreds of another buyer", async () => {
    await using stock = await openReportedPayments(0);
    await fill(stock, what, { prefix: "flood", count: 400, buyer: () => 7, minutesLate: 60 });
    await fill(stock, what, { prefix: "quiet", count: 1, buyer: () => 8, minutesLate: 1 });
    await claimChecks(stock.platform);
    expect(await checked(stock, what, "quiet")).toBe(1);
    expect(await checked(stock, what, "flood")).toBe(CLAIMED_AT_ONCE - 1);
  });

  test("is not delayed by the many buyers of another owner", async () => {
    await using stock = await openReportedPayments(0);
    const { platform, sale } = stock;
    const channelId = await addChannel(platform, { title: "News", ownerId: sale.buyerId });
    await fill(stock, what, {
      prefix: "flood",
      count: 1_000,
      buyer: (index) => 100 + index,
      minutesLate: 60,
    });
    const quiet = { prefix: "quiet", count: 50, buyer: (index: number) => 5_000 + index, minutesLate: 1 };
    await fill(stock, what, { ...quiet, channelId });
    await claimChecks(stock.platform);
    expect(await checked(stock, what, "quiet")).toBe(50);
    expect(await checked(stock, what, "flood")).toBe(CLAIMED_AT_ONCE - 50);
  });

  test("is claimed once by concurrent claims, which share the backlog", async () => {
    await using stock = await openReportedPayments(0);
    await fill(stock, what, {
      prefix: "open",
      count: 500,
      buyer: (index) => 100 + (index % 50),
      minutesLate: 5,
    });
    const claims = await Promise.all([claimChecks(stock.platform), claimChecks(stock.platform)]);
    expect(claims.map((claim) => claim[`${what}s`])).toEqual([CLAIMED_AT_ONCE, CLAIMED_AT_ONCE]);
    expect(await checked(stock, what, "open")).toBe(2 * CLAIMED_AT_ONCE);
  });
});

test("A backlog of payments and one of checkouts share the lookups", async () => {
  await using stock = await openReportedPayments(0);
  await fill(stock, "payment", { prefix: "payment", count: 250, buyer: () => 7, minutesLate: 60 });
  await fill(stock, "checkout", { prefix: "checkout", count: 250, buyer: () => 8, minutesLate: 1 });
  const half = CLAIMED_AT_ONCE / 2;
  expect(await claimChecks(stock.platform)).toEqual({ payments: half, checkouts: half });
});
