import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { BULK_PRIORITY, defineJob, job, DeferJob, enqueue } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { refusalOf } from "../../platform/telegram/telegram.ts";
import { claimExpired, recordStuckRemovals } from "./removal.sql.ts";
import { removeExpired } from "./remove-expired.ts";
import { notifyOwnerOfStuckRemovals } from "./notify-owner.jobs.ts";

/** Ends one subscription if it is due, as soon as the bot can work in its channel. */
export const removeExpiredJob = defineJob({
  name: "subscriptions.remove-expired",
  priority: BULK_PRIORITY,
  // A job without a channel is valid too: `whereConnected` adds the channel when it defers the job.
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId.optional() }),
  async run({ subscriptionId }, platform, { isLast }) {
    const subscription = await platform.database.prisma.subscription.findUnique({
      where: { id: subscriptionId },
      select: { channelId: true },
    });
    if (subscription === null) return;
    try {
      await whereConnected(platform, subscription.channelId, async () => {
        const { clock, database } = platform;
        await claimExpired.all(database.prisma, { now: clock.now(), which: { id: subscriptionId } });
        await removeExpired(platform, subscriptionId);
      });
    } catch (error) {
      if (error instanceof DeferJob) throw error;
      await recordFailure(platform, subscriptionId, error);
      if (isLast) await reportStuckRemovals(platform, subscriptionId);
      throw error;
    }
  },
});

/** The SQL of the sweep finds removals that are under way by this key. */
export const removalJobKey = (subscriptionId: string): string => `remove:${subscriptionId}`;

export const removalJob = (payload: { subscriptionId: string; channelId: string }): JobRequest =>
  job(removeExpiredJob, payload, { key: removalJobKey(payload.subscriptionId) });

/** Stores Telegram's reason; null: Telegram did not answer. */
async function recordFailure(
  { database, clock }: Platform,
  subscriptionId: string,
  error: unknown,
): Promise<void> {
  await database.prisma.subscription.updateMany({
    where: { id: subscriptionId, state: "ending" },
    data: { removalFailure: refusalOf(error) ?? null, removalFailedAt: clock.now() },
  });
}

// One lost right stops every removal of a channel at about the same time: one message covers all of them.
const QUIET_FOR_MS = 24 * 60 * 60_000;

/** Notifies the channel's owner of a removal that gave up, at most once a day for a channel. */
async function reportStuckRemovals(platform: Platform, subscriptionId: string): Promise<void> {
  const { database, clock } = platform;
  const now = clock.now();
  await database.prisma.$transaction(async (transaction) => {
    // Of two jobs that give up together, the second waits for the row and updates nothing.
    const channel = await recordStuckRemovals.first(transaction, {
      subscriptionId,
      now,
      unlessAfter: new Date(now.getTime() - QUIET_FOR_MS),
    });
    if (channel !== undefined)
      await enqueue(transaction, [job(notifyOwnerOfStuckRemovals, { channelId: channel.id })]);
  });
}
