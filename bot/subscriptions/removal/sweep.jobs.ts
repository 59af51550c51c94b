import { defineScheduledJob, enqueue } from "../../platform/jobs/jobs.ts";
import { runSweepOnce } from "./sweep.ts";
import type { Platform } from "../../platform/platform.ts";
import { removalJob } from "./remove-expired.jobs.ts";
import { listEnding } from "./removal.sql.ts";

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
const AHEAD_MS = 60_000;
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
  return database.prisma.$transaction(async (transaction) => {
    const rows = await listEnding.all(transaction, {
      after: now,
      until: new Date(now.getTime() + AHEAD_MS),
    });
    await enqueue(
      transaction,
      rows.map(({ id, channelId, accessUntil }) => ({
        ...removalJob({ subscriptionId: id, channelId }),
        // The queue runs on real time, the subscription on the injected clock.
        runAt: new Date(Date.now() + (accessUntil.getTime() - now.getTime()) + CLOCK_SKEW_MS),
      })),
    );
    return { scheduled: rows.length };
  });
}
