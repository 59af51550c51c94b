import { nextDaily } from "../platform/time/daily.ts";
import type { Transaction } from "../platform/database/database.ts";
import { newId } from "../platform/values/ids.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobRequest } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import type { PostKey } from "./kinds.ts";
import { dueMoment, isFresh } from "./moments.ts";
import { publishPostJob } from "./publish-post.jobs.ts";
import type { PublishPostInput } from "./publish-post.ts";
import { refreshPostJob } from "./refresh-post.jobs.ts";

// A few milliseconds of row locks a batch.
const BATCH = 100;
// Many owners take nine o'clock. Telegram takes some 30 messages a second of a bot, and a post is one that is deleted and one
// that is sent.
const POSTS_A_SECOND = 10;

export type Claimed = { readonly due: number; readonly posted: number; readonly refreshed: number };

/**
 * Plans the next moment of every post whose moment came, and enqueues those that are to be posted for it; then those whose
 * words may be out of date. Safe to run beside another one.
 */
export async function claimPosts(platform: Platform): Promise<Claimed> {
  const claimed = { due: 0, posted: 0, refreshed: 0 };
  for (;;) {
    const { due, posted } = await claimDaily(platform, claimed.posted);
    claimed.due += due;
    claimed.posted += posted;
    if (due < BATCH) break;
  }
  for (;;) {
    const count = await claimStale(platform);
    claimed.refreshed += count;
    if (count < BATCH) return claimed;
  }
}

type Due = PostKey & {
  readonly minute: number;
  readonly timeZone: string | null;
  readonly state: string;
  readonly postedAt: Date | null;
  readonly dueAt: Date | null;
};

/** @param before how many go first. */
async function claimDaily(
  { database, clock }: Platform,
  before: number,
): Promise<{ due: number; posted: number }> {
  return database.prisma.$transaction(async (tx) => {
    const now = clock.now();
    const rows = await tx.$queryRaw<Due[]>`
      select p.channel_id as "channelId", p.kind, p.daily_minute as "minute", o.time_zone as "timeZone", c.state,
             p.posted_at as "postedAt", p.due_at as "dueAt"
        from standing_post p join channel c on c.id = p.channel_id join users o on o.id = c.owner_id
       where p.next_post_at <= ${now}
       order by p.next_post_at limit ${BATCH} for update of p skip locked`;
    // The queue runs on real time.
    const start = Date.now();
    const requests: JobRequest[] = [];
    for (const row of rows) {
      const payload = await planOne(tx, row, now);
      const second = Math.floor((before + requests.length) / POSTS_A_SECOND);
      const later = second === 0 ? {} : { runAt: new Date(start + second * 1000) };
      if (payload !== undefined) requests.push(job(publishPostJob, payload, later));
    }
    await enqueue(tx, requests);
    return { due: rows.length, posted: requests.length };
  });
}

/** @returns the post that is to be made; undefined: none. */
async function planOne(tx: Transaction, row: Due, now: Date): Promise<PublishPostInput | undefined> {
  const { channelId, kind, minute, timeZone, postedAt, dueAt } = row;
  const nextPostAt = nextDaily({ minute, timeZone }, now);
  const moment = dueMoment({ minute, timeZone }, postedAt, now);
  const isUnderWay = dueAt !== null && isFresh(dueAt, now);
  // In a channel that does not work nothing is sold, and its owner was told.
  const isPosted = moment !== undefined && !isUnderWay && row.state === "connected";
  const postId = newId(now);
  await tx.standingPost.update({
    where: { channelId_kind: { channelId, kind } },
    data: isPosted
      ? { nextPostAt, dueId: postId, dueAt: moment, dueBy: null, attemptedAt: null }
      : { nextPostAt },
  });
  return isPosted ? { channelId, kind, postId } : undefined;
}

/** What is not there any more needs no new words. */
async function claimStale({ database, clock }: Platform): Promise<number> {
  return database.prisma.$transaction(async (tx) => {
    const keys = await tx.$queryRaw<PostKey[]>`
      with stale as materialized (
        select channel_id, kind from standing_post where refresh_at <= ${clock.now()} and message_id is not null
         limit ${BATCH} for update skip locked)
      update standing_post p set refresh_at = null from stale
       where p.channel_id = stale.channel_id and p.kind = stale.kind
      returning p.channel_id as "channelId", p.kind`;
    await enqueue(
      tx,
      keys.map((key) => job(refreshPostJob, key, { key: `refresh-post:${key.channelId}:${key.kind}` })),
    );
    return keys.length;
  });
}
