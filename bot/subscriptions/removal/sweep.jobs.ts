import { defineScheduledJob, enqueue, inBatches } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { removeExpiredRequest } from "./remove-expired.jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { claimAbandoned, claimExpired, listDue, listEnding } from "./removal.sql.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

export const sweepJob = defineScheduledJob({
  name: "subscriptions.sweep",
  // Schedules the removals of the coming minute, so access that a scheduled removal missed lasts at most a minute longer.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    const swept = { ...(await runSweepOnce(platform)), ...(await scheduleRemovals(platform)) };
    if (swept.due + swept.reclaimed + swept.scheduled > 0)
      platform.logger.info({ event: "subscriptions_swept", ...swept }, "Subscriptions are swept");
  },
});

// The sweep runs once a minute. A subscription that starts meanwhile ends after the next sweep, or the sweep takes it.
const AHEAD_MS = MINUTE_MS;
// By then the end has passed by every clock: this program's, the database's and Telegram's.
const CLOCK_SKEW_MS = 1_000;

/**
 * Schedules each removal of the coming minute at its second, instead of at the next sweep. The job checks whether the
 * removal is due, so a renewal cancels nothing; the sweep finds a removal whose job was lost. Safe to repeat.
 */
async function scheduleRemovals({
  database,
  clock,
}: Pick<Platform, "database" | "clock">): Promise<{ readonly scheduled: number }> {
  const now = clock.now();
  const until = new Date(now.getTime() + AHEAD_MS);
  // The sweep has taken the ends at this very moment, and each of their ids is before "~".
  let after = { accessUntil: now, id: "~" };
  const scheduled = await inBatches(BATCH, () =>
    database.prisma.$transaction(async (transaction) => {
      const rows = await listEnding.all(transaction, { after, until, most: BATCH });
      await enqueue(
        transaction,
        rows.map(({ id, channelId, accessUntil }) => ({
          ...removeExpiredRequest({ subscriptionId: id, channelId }),
          // The queue runs on real time, the subscription on the injected clock.
          runAt: new Date(Date.now() + (accessUntil.getTime() - now.getTime()) + CLOCK_SKEW_MS),
        })),
      );
      after = rows.at(-1) ?? after;
      return rows.length;
    }),
  );
  return { scheduled };
}

// About 30 ms of row locks a batch, which a renewal that waits for a lock does not notice.
const BATCH = 500;

type Swept = {
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
      rows.map(({ id, channelId }) => removeExpiredRequest({ subscriptionId: id, channelId })),
    );
    return rows.length;
  });
