import { Prisma } from "../../prisma/client/client.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  integer,
  nullable,
  oneOf,
  text,
  timestamp,
} from "../platform/database/statement.ts";
import { postKinds } from "./find-post.ts";
import type { PostKey, PostResult } from "./find-post.ts";

export const postKind = oneOf(postKinds);

/** Locks the daily posts whose time has come. */
export const claimDaily = defineStatement({
  columns: {
    channelId: text,
    kind: postKind,
    minute: integer,
    timeZone: nullable(text),
    isConnected: boolean,
    postedAt: nullable(timestamp),
    dueAt: nullable(timestamp),
  },
  examples: [{ now: new Date(), most: 1 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    select p.channel_id, p.kind, p.daily_minute as minute, o.time_zone, c.state = 'connected' as is_connected,
           p.posted_at, p.due_at
      from channel_post p join channel c on c.id = p.channel_id join users o on o.id = c.owner_id
     where p.next_post_at <= ${now}
     order by p.next_post_at limit ${most} for update of p skip locked`,
});
export type DailyPost = Awaited<ReturnType<typeof claimDaily.all>>[number];

/** The next time of a daily post; with an id, that post is due now. */
export type PlannedPost = PostKey & {
  readonly nextPostAt: Date;
  readonly post: { readonly id: string; readonly dueAt: Date } | undefined;
};

/** Plans a batch of daily posts, which `claimDaily` locked. */
export const planDaily = defineCommand({
  examples: [
    {
      posts: [{ channelId: "", kind: "offer", nextPostAt: new Date(), post: { id: "", dueAt: new Date() } }],
    },
  ],
  sql: ({ posts }: { readonly posts: readonly PlannedPost[] }) => Prisma.sql`
    update channel_post p
       set next_post_at = plan.next_post_at, due_id = coalesce(plan.due_id, p.due_id),
           due_at = case when plan.due_id is null then p.due_at else plan.due_at end,
           due_by = case when plan.due_id is null then p.due_by end,
           attempted_at = case when plan.due_id is null then p.attempted_at end
      from json_to_recordset(${JSON.stringify(posts.map(planRecord))}::json)
           as plan (channel_id text, kind text, next_post_at timestamptz, due_id text, due_at timestamptz)
     where p.channel_id = plan.channel_id and p.kind = plan.kind`,
});

const planRecord = ({ channelId, kind, nextPostAt, post }: PlannedPost): object => ({
  channel_id: channelId,
  kind,
  next_post_at: nextPostAt,
  due_id: post?.id ?? null,
  due_at: post?.dueAt ?? null,
});

/** Takes the posts that may be out of date. A post without a message needs no refresh. */
export const claimStale = defineStatement({
  columns: { channelId: text, kind: postKind },
  examples: [{ now: new Date(), most: 1 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with stale as materialized (
      select channel_id, kind from channel_post where refresh_at <= ${now} and message_id is not null
       limit ${most} for update skip locked)
    update channel_post p set refresh_at = null from stale
     where p.channel_id = stale.channel_id and p.kind = stale.kind
    returning p.channel_id, p.kind`,
});

type Shown = {
  readonly messageTelegramChatId: number;
  readonly messageId: number;
  readonly digest: string;
  readonly changesAt: Date | null;
};

const key: PostKey = { channelId: "", kind: "offer" };
const shown: Shown = { messageTelegramChatId: 0, messageId: 0, digest: "", changesAt: null };

/** Stores the message of a due post. Keeps an earlier `refresh_at`, set by a change since the post was composed. */
export const storePosted = defineCommand({
  examples: [{ ...key, ...shown, postId: "", now: new Date() }],
  sql: (input: PostKey & Shown & { readonly postId: string; readonly now: Date }) => Prisma.sql`
    update channel_post
       set message_telegram_chat_id = ${input.messageTelegramChatId}, message_id = ${input.messageId}, content_digest = ${input.digest},
           posted_at = ${input.now}, refresh_at = least(refresh_at, ${input.changesAt}),
           result = 'posted', failure = null, failures = 0,
           due_id = null, due_at = null, due_by = null, attempted_at = null
     where channel_id = ${input.channelId} and kind = ${input.kind} and due_id = ${input.postId}`,
});

/** Stores what an edited message says. */
export const storeShown = defineCommand({
  examples: [{ ...key, ...shown }],
  sql: (input: PostKey & Shown) => Prisma.sql`
    update channel_post
       set content_digest = ${input.digest}, refresh_at = least(refresh_at, ${input.changesAt})
     where channel_id = ${input.channelId} and kind = ${input.kind}
       and message_telegram_chat_id = ${input.messageTelegramChatId} and message_id = ${input.messageId}`,
});

type Abandonment = PostKey & {
  readonly postId: string;
  readonly result: PostResult;
  readonly failure: string | null;
  readonly now: Date;
  readonly maxFailures: number;
};

/** Ends a due post that was not posted. Counts a failure, and disables the post at the limit. */
export const storeAbandoned = defineStatement({
  columns: { isDisabled: boolean },
  examples: [{ ...key, postId: "", result: "late", failure: null, now: new Date(), maxFailures: 1 }],
  sql: ({ channelId, kind, postId, result, failure, now, maxFailures }: Abandonment) => {
    const added = result === "failed" ? 1 : 0;
    return Prisma.sql`
      update channel_post
         set result = ${result}, failure = ${failure}, failures = failures + ${added}::int,
             due_id = null, due_at = null, due_by = null, attempted_at = null,
             disabled_at = case when failures + ${added}::int >= ${maxFailures} then ${now}::timestamptz end,
             next_post_at = case when failures + ${added}::int < ${maxFailures} then next_post_at end
       where channel_id = ${channelId} and kind = ${kind} and due_id = ${postId}
      returning disabled_at is not null as is_disabled`;
  },
});
