import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import { inBatches } from "../../platform/jobs/batches.ts";
import type { Platform } from "../../platform/platform.ts";
import { claimAbandoned, claimExpired, listDue } from "./claim-due.sql.ts";
import { removalJob } from "./remove-expired.jobs.ts";

// About 30 ms of row locks a batch, which a renewal that waits for a lock does not notice.
const BATCH = 500;

export type Swept = {
  /** Subscriptions whose time was over. */
  readonly due: number;
  /** Earlier ones whose removal gave up or was lost, and starts again. */
  readonly reclaimed: number;
};

/** Moves every due subscription to "ending" and enqueues its removal. Safe to run beside another sweep. */
export async function runSweepOnce(platform: Sweeper): Promise<Swept> {
  const due = await inBatches(BATCH, () =>
    claimAndEnqueue(platform, (transaction, now) =>
      claimExpired.all(transaction, { now, which: { most: BATCH } }),
    ),
  );
  return {
    due: due + (await claimLocked(platform)),
    reclaimed: await inBatches(BATCH, () =>
      claimAndEnqueue(platform, (transaction) => claimAbandoned.all(transaction, { most: BATCH })),
    ),
  };
}

type Claimed = { readonly id: string; readonly channelId: string };
type Claim = (transaction: Transaction, now: Date) => Promise<Claimed[]>;
type Sweeper = Pick<Platform, "database" | "clock">;

/**
 * A batch skips locked rows. They are few; each is waited for in a transaction of its own, so the wait holds no lock on
 * another row.
 */
async function claimLocked(platform: Sweeper): Promise<number> {
  const { database, clock } = platform;
  let total = 0;
  for (const { id } of await listDue.all(database.prisma, { now: clock.now(), most: BATCH }))
    total += await claimAndEnqueue(platform, (transaction, now) =>
      claimExpired.all(transaction, { now, which: { id } }),
    );
  return total;
}

const claimAndEnqueue = ({ database, clock }: Sweeper, claim: Claim): Promise<number> =>
  database.prisma.$transaction(async (transaction) => {
    const rows = await claim(transaction, clock.now());
    await enqueue(
      transaction,
      rows.map(({ id, channelId }) => removalJob({ subscriptionId: id, channelId })),
    );
    return rows.length;
  });
