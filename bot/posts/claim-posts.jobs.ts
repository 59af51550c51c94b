import { nextDaily } from "../platform/time/recurring-time.ts";
import { newId } from "../platform/values/ids.ts";
import { defineScheduledJob, enqueue, job, inBatches, spreadOverSeconds } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { dueTime, isFresh } from "./due-time.ts";
import { publishPostJob, refreshPostJob } from "./post.jobs.ts";
import { claimDaily, claimStale, planDaily } from "./posts.sql.ts";
import type { DailyPost, PlannedPost } from "./posts.sql.ts";
import type { PublishPostInput } from "./publish-post.ts";

export const claimPostsJob = defineScheduledJob({
  name: "posts.claim-due",
  // Post times are given in minutes, and a new price is in the channel within a minute.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    const claimed = await claimPosts(platform);
    if (claimed.due + claimed.refreshed > 0)
      platform.logger.info({ event: "channel_posts_claimed", ...claimed }, "Due channel posts are claimed");
  },
});

// Holds row locks for a few milliseconds.
const BATCH = 100;
// Many owners choose nine o'clock. Telegram takes about 30 messages a second, and a post is one deletion and one message.
const POSTS_A_SECOND = 10;

export type ClaimedPosts = { readonly due: number; readonly posted: number; readonly refreshed: number };

/**
 * Schedules the next time of every daily post that is due, and enqueues the posts; then enqueues the refresh of posts that
 * may be out of date. Concurrent runs claim different posts.
 */
export async function claimPosts(platform: Platform): Promise<ClaimedPosts> {
  let posted = 0;
  const due = await inBatches(BATCH, async () => {
    const batch = await enqueueDaily(platform, posted);
    posted += batch.posted;
    return batch.due;
  });
  return { due, posted, refreshed: await inBatches(BATCH, () => enqueueStale(platform)) };
}

/** @param before the number of posts that this run enqueued so far. */
async function enqueueDaily(
  { database, clock }: Platform,
  before: number,
): Promise<{ due: number; posted: number }> {
  return database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    const rows = await claimDaily.all(transaction, { now, most: BATCH });
    const plans = rows.map((row) => planNext(row, now));
    if (plans.length > 0) await planDaily.run(transaction, { posts: plans });
    const posts = plans.flatMap(({ channelId, kind, post }): PublishPostInput[] =>
      post === undefined ? [] : [{ channelId, kind, postId: post.id }],
    );
    const requests = posts.map((payload, index) =>
      job(publishPostJob, payload, spreadOverSeconds(before + index, POSTS_A_SECOND)),
    );
    await enqueue(transaction, requests);
    return { due: rows.length, posted: requests.length };
  });
}

/** The next time of a post, and the post to publish now. */
function planNext(
  { channelId, kind, minute, timeZone, isConnected, postedAt, dueAt }: DailyPost,
  now: Date,
): PlannedPost {
  const nextPostAt = nextDaily({ minute, timeZone }, now);
  const due = dueTime({ minute, timeZone }, postedAt, now);
  const isUnderWay = dueAt !== null && isFresh(dueAt, now);
  const post = due === undefined || isUnderWay || !isConnected ? undefined : { id: newId(now), dueAt: due };
  return { channelId, kind, nextPostAt, post };
}

async function enqueueStale({ database, clock }: Platform): Promise<number> {
  return database.prisma.$transaction(async (transaction) => {
    const keys = await claimStale.all(transaction, { now: clock.now(), most: BATCH });
    await enqueue(
      transaction,
      keys.map((key) => job(refreshPostJob, key, { key: `refresh-post:${key.channelId}:${key.kind}` })),
    );
    return keys.length;
  });
}
