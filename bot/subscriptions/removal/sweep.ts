import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { claimAbandoned, claimDue, listDue } from "./claim-due.sql.ts";
import { removalOf } from "./remove-expired.jobs.ts";

// Some 30 ms of row locks a batch; a renewal that waits for one does not notice.
const BATCH = 500;

export type Swept = {
  /** Subscriptions whose time was over. */
  readonly due: number;
  /** Earlier ones whose removal gave up, or got lost, and starts again. */
  readonly reclaimed: number;
};

/** One sweep, to its end: what is over becomes "ending", each with its removal. Safe to run beside another one. */
export async function runSweepOnce(platform: Sweeper): Promise<Swept> {
  const due = await inBatches(platform, (transaction, now) =>
    claimDue.all(transaction, { now, which: { most: BATCH } }),
  );
  return {
    due: due + (await claimLeftOver(platform)),
    reclaimed: await inBatches(platform, (transaction) => claimAbandoned.all(transaction, { most: BATCH })),
  };
}

type Claimed = { readonly id: string; readonly channelId: string };
type Claim = (transaction: Transaction, now: Date) => Promise<Claimed[]>;
type Sweeper = Pick<Platform, "database" | "clock">;

async function inBatches(platform: Sweeper, claim: Claim): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await take(platform, claim);
    total += count;
    if (count < BATCH) return total;
  }
}

/** A batch passes over rows that somebody is at. They are few, and each is waited for by itself: no lock is held for another. */
async function claimLeftOver(platform: Sweeper): Promise<number> {
  const { database, clock } = platform;
  let total = 0;
  for (const { id } of await listDue.all(database.prisma, { now: clock.now(), most: BATCH }))
    total += await take(platform, (transaction, now) => claimDue.all(transaction, { now, which: { id } }));
  return total;
}

const take = ({ database, clock }: Sweeper, claim: Claim): Promise<number> =>
  database.prisma.$transaction(async (transaction) => {
    const rows = await claim(transaction, clock.now());
    await enqueue(
      transaction,
      rows.map(({ id, channelId }) => removalOf({ subscriptionId: id, channelId })),
    );
    return rows.length;
  });
