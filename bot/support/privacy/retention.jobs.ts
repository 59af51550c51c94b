import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { firstIdOf } from "../../platform/values/ids.ts";
import type { Retention } from "../../platform/runtime/retention.ts";
import {
  deleteEmptyThreads,
  lockSettledCheckouts,
  lockUnpaidOrders,
  retentionCommands,
} from "./retention.sql.ts";
import type { RetainedKind } from "./retention.sql.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

export const retentionJob = defineScheduledJob({
  name: "support.retention",
  // Once a night, at an odd minute, before the recipients of old broadcasts.
  schedule: { cron: "11 3 * * *", backfillMs: DAY_MS },
  async run(platform) {
    const removed = await removeExpired(platform);
    platform.logger.info(
      { event: "retention_finished", ...removed },
      "Data older than the retention settings is deleted",
    );
  },
});

// Short statements: each holds its locks for a few milliseconds, and a killed run loses little.
const BATCH = 1_000;

/**
 * Deletes data that is older than the retention settings. Convergent: after a kill the next run continues.
 *
 * @returns how many rows of each kind.
 */
export async function removeExpired(platform: Platform): Promise<Record<keyof Retention, number>> {
  const { config, clock, database } = platform;
  const before = (kind: keyof Retention): Date =>
    new Date(clock.now().getTime() - config.retention[kind] * DAY_MS);
  const run = async (kind: RetainedKind): Promise<number> => {
    const batch = { before: before(kind), most: BATCH };
    let removed = 0;
    for (const command of retentionCommands[kind])
      removed += await inBatches(() => command.run(database.prisma, batch));
    return removed;
  };
  const supportMessages = await run("supportMessages");
  await deleteEmptyThreads.run(database.prisma, {});
  return {
    supportMessages,
    rawEvents: await run("rawEvents"),
    visits: await run("visits"),
    failedJobs: await run("failedJobs"),
    imports: await run("imports"),
    deadLinks: await run("deadLinks"),
    reminders: await run("reminders"),
    forms: await run("forms"),
    unpaidOrders: await deleteUnpaidOrders(platform, before("unpaidOrders")),
    checkouts: await deleteCheckouts(platform, before("checkouts")),
  };
}

async function inBatches(removeBatch: () => Promise<number>): Promise<number> {
  let removed = 0;
  for (;;) {
    const count = await removeBatch();
    if (count === 0) return removed;
    removed += count;
  }
}

type IdRange = { readonly after: string; readonly until: string };

type Sweep = {
  /** The name of the cursor. */
  readonly name: string;
  readonly before: Date;
  /** @returns the deleted ids in their order; less than a batch: there are no more. */
  readonly deleteBatch: (range: IdRange) => Promise<readonly string[]>;
};

/**
 * Deletes rows of before a moment from a table in which most rows stay, so a run looks only at the rows that reached their age since
 * the last run. Ids begin with the time.
 */
async function sweep(platform: Platform, { name, before, deleteBatch }: Sweep): Promise<number> {
  const { syncCursor } = platform.database.prisma;
  const looked = await syncCursor.findUnique({ where: { name } });
  const until = firstIdOf(before);
  let after = firstIdOf(new Date(Number(looked?.position ?? 0n)));
  let removed = 0;
  for (;;) {
    const batch = await deleteBatch({ after, until });
    removed += batch.length;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) break;
    after = last;
  }
  const row = { position: BigInt(before.getTime()), updatedAt: platform.clock.now() };
  if (looked === null || looked.position < row.position)
    await syncCursor.upsert({ where: { name }, create: { name, ...row }, update: row });
  return removed;
}

/** Orders that nobody paid, with their invoices and quotes, and the notes of donations. */
const deleteUnpaidOrders = (platform: Platform, before: Date): Promise<number> =>
  sweep(platform, {
    name: "retention-unpaid-orders",
    before,
    deleteBatch: (range) =>
      platform.database.prisma.$transaction(async (transaction) => {
        const orders = await lockUnpaidOrders.all(transaction, { ...range, most: BATCH });
        const ids = orders.map(({ id }) => id);
        const orderId = { in: ids };
        await transaction.quote.deleteMany({ where: { checkout: { orderId } } });
        await transaction.checkout.deleteMany({ where: { orderId } });
        await transaction.donation.deleteMany({ where: { orderId } });
        await transaction.order.deleteMany({ where: { id: orderId } });
        return ids;
      }),
  });

/** Invoices and quotes of paid orders. The orders and payments stay for ever. */
const deleteCheckouts = (platform: Platform, before: Date): Promise<number> =>
  sweep(platform, {
    name: "retention-checkouts",
    before,
    deleteBatch: (range) =>
      platform.database.prisma.$transaction(async (transaction) => {
        const checkouts = await lockSettledCheckouts.all(transaction, { ...range, most: BATCH });
        const ids = checkouts.map(({ id }) => id);
        await transaction.quote.deleteMany({ where: { checkoutId: { in: ids } } });
        await transaction.checkout.deleteMany({ where: { id: { in: ids } } });
        return ids;
      }),
  });
