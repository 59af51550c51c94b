import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Retention } from "../../platform/runtime/retention.ts";
import { deleteEmptyThreads, lockUnpaidOrders, retentionCommands } from "./retention.sql.ts";
import type { RetainedKind } from "./retention.sql.ts";

export const retentionJob = defineScheduledJob({
  name: "support.retention",
  // Once a night, at an odd minute, before the recipients of old broadcasts.
  schedule: { cron: "11 3 * * *", backfillMs: 86_400_000 },
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
const DAY_MS = 86_400_000;

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
  const letters = await run("letters");
  await deleteEmptyThreads.run(database.prisma, {});
  return {
    letters,
    rawEvents: await run("rawEvents"),
    visits: await run("visits"),
    failedJobs: await run("failedJobs"),
    imports: await run("imports"),
    unpaidOrders: await inBatches(() => deleteUnpaidOrders(platform, before("unpaidOrders"))),
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

/** Also deletes the invoices and quotes of the orders, and the notes of donations. */
async function deleteUnpaidOrders({ database }: Platform, before: Date): Promise<number> {
  return database.prisma.$transaction(async (transaction) => {
    const orders = await lockUnpaidOrders.all(transaction, { before, most: BATCH });
    const orderId = { in: orders.map(({ id }) => id) };
    await transaction.quote.deleteMany({ where: { checkout: { orderId } } });
    await transaction.checkout.deleteMany({ where: { orderId } });
    await transaction.donation.deleteMany({ where: { orderId } });
    const { count } = await transaction.order.deleteMany({ where: { id: orderId } });
    return count;
  });
}
