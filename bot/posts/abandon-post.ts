import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import type { StandingPost } from "./find-post.ts";
import { notifyDisabled, notifyNotPosted } from "./notify-post.jobs.ts";
import type { PostResult } from "./post-kinds.ts";
import { storeAbandoned } from "./posts.sql.ts";

/** In a row. A single failure may have any reason; five mean a missing permission. */
export const MAX_FAILURES = 5;

export type Abandonment =
  /** `failure`: a `Permission`, or Telegram's description. */
  | { readonly result: "failed"; readonly failure: string }
  | { readonly result: Exclude<PostResult, "failed" | "posted"> };

/**
 * Ends a due post that was not posted, and notifies the manager who requested it. The fifth failure in a row disables the
 * post and notifies the owner instead.
 */
export async function abandonPost(
  platform: Platform,
  { channelId, kind, due }: StandingPost,
  abandonment: Abandonment,
): Promise<void> {
  if (due === undefined) return;
  const { database, clock } = platform;
  const failure = abandonment.result === "failed" ? abandonment.failure : null;
  await database.prisma.$transaction(async (tx) => {
    const row = await storeAbandoned.first(tx, {
      channelId,
      kind,
      postId: due.id,
      result: abandonment.result,
      failure,
      now: clock.now(),
      maxFailures: MAX_FAILURES,
    });
    if (row === undefined) return;
    if (row.isDisabled) await enqueue(tx, [job(notifyDisabled, { channelId, kind })]);
    else if (due.by !== undefined)
      await enqueue(tx, [job(notifyNotPosted, { channelId, kind, userId: due.by, ...abandonment })]);
  });
}
