import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import type { StandingPost } from "./find-post.ts";
import type { PostResult } from "./kinds.ts";
import { tellDisabled, tellNotPosted } from "./tell-post.jobs.ts";

/** One bad day may be anything; five are a right that is missing. */
export const FAILURES_MAX = 5;

export type Settlement =
  /** A word of `Permission`, or Telegram's own. */
  | { readonly result: "failed"; readonly failure: string }
  | { readonly result: Exclude<PostResult, "failed" | "posted"> };

/**
 * Gives up the post that is on its way, and says so to whoever asked for it. The fifth failure in a row stops the clock for
 * it, and its owner is told how to go on.
 */
export async function settlePost(
  platform: Platform,
  { channelId, kind, due }: StandingPost,
  settlement: Settlement,
): Promise<void> {
  if (due === undefined) return;
  const { database, clock } = platform;
  const failure = settlement.result === "failed" ? settlement.failure : null;
  const added = settlement.result === "failed" ? 1 : 0;
  await database.prisma.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ isStopped: boolean }[]>`
      update standing_post
         set result = ${settlement.result}, failure = ${failure}, failures = failures + ${added}::int,
             due_id = null, due_at = null, due_by = null, attempted_at = null,
             disabled_at = case when failures + ${added}::int >= ${FAILURES_MAX} then ${clock.now()}::timestamptz end,
             next_post_at = case when failures + ${added}::int < ${FAILURES_MAX} then next_post_at end
       where channel_id = ${channelId} and kind = ${kind} and due_id = ${due.id}
      returning disabled_at is not null as "isStopped"`;
    if (row === undefined) return;
    if (row.isStopped) await enqueue(tx, [job(tellDisabled, { channelId, kind })]);
    else if (due.by !== undefined)
      await enqueue(tx, [job(tellNotPosted, { channelId, kind, userId: due.by, ...settlement })]);
  });
}
