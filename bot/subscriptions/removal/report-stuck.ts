import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyOwnerOfStuckRemovals } from "./notify-owner.jobs.ts";
import { lockChannelOf, recordStuckRemovals } from "./removal.sql.ts";

// One lost right stops every removal of a channel at about the same time: one message covers all of them.
const QUIET_FOR_MS = 24 * 60 * 60_000;

/** Notifies the channel's owner of a removal that gave up, at most once a day for a channel. */
export async function reportStuckRemovals(platform: Platform, subscriptionId: string): Promise<void> {
  const { database, clock } = platform;
  const now = clock.now();
  await database.prisma.$transaction(async (transaction) => {
    // By the row lock, two jobs that give up together write one entry.
    const channel = await lockChannelOf.first(transaction, { subscriptionId });
    if (channel === undefined) return;
    const count = await recordStuckRemovals.run(transaction, {
      id: newId(now),
      channelId: channel.id,
      now,
      unlessAfter: new Date(now.getTime() - QUIET_FOR_MS),
    });
    if (count === 1) await enqueue(transaction, [job(notifyOwnerOfStuckRemovals, { channelId: channel.id })]);
  });
}
