import { audit } from "../platform/audit.ts";
import { permissions } from "../channels/index.ts";
import { newId } from "../platform/values/ids.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { ensureRow } from "./change-post.ts";
import { findPost } from "./find-post.ts";
import type { ChannelPost, PostKey } from "./find-post.ts";
import { isFresh, LATE_MS } from "./due-time.ts";
import { publishPostJob } from "./post.jobs.ts";
import { MINUTE_MS } from "../platform/values/durations.ts";

// Each post notifies the members of the channel.
const PAUSE_MS = 5 * MINUTE_MS;

export type RequestPostInput = PostKey & { readonly actorId: number };
export type RequestPostResult =
  | { readonly kind: "requested" }
  /** Less than five minutes after the last request. `again`: when the next one is possible. */
  | { readonly kind: "too_soon"; readonly again: Date }
  | { readonly kind: "under_way" }
  /** The bot cannot work in the channel. The channels feature notifies the owner of that. */
  | { readonly kind: "not_connected" }
  | { readonly kind: "no_place" }
  | { readonly kind: "disabled" }
  | { readonly kind: "not_allowed" };

/** Requests a post now, at most every five minutes. A conditional update decides, also against the daily post. */
export async function requestPost(
  platform: Platform,
  { channelId, kind, actorId }: RequestPostInput,
): Promise<RequestPostResult> {
  const now = platform.clock.now();
  const key = { channelId, kind };
  return platform.database.prisma.$transaction(async (transaction): Promise<RequestPostResult> => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "posts.change",
      }))
    )
      return { kind: "not_allowed" };
    await ensureRow(transaction, key);
    // The job would wait for the channel and then be late.
    if ((await findPost(transaction, key))?.isConnected === false) return { kind: "not_connected" };
    const postId = newId(now);
    const { count } = await transaction.channelPost.updateMany({
      where: {
        ...key,
        disabledAt: null,
        target: { not: null },
        AND: [
          { OR: [{ requestedAt: null }, { requestedAt: { lte: before(now, PAUSE_MS) } }] },
          { OR: [{ dueId: null }, { dueAt: { lte: before(now, LATE_MS) } }] },
        ],
      },
      data: { dueId: postId, dueAt: now, dueBy: BigInt(actorId), attemptedAt: null, requestedAt: now },
    });
    if (count === 0) return whyNot(await findPost(transaction, key), now);
    await audit(transaction, platform, {
      actorId,
      action: "channel.post_requested",
      subject: channelId,
      detail: { kind },
    });
    await enqueue(transaction, [job(publishPostJob, { ...key, postId })]);
    return { kind: "requested" };
  });
}

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);

function whyNot(post: ChannelPost | undefined, now: Date): RequestPostResult {
  if (post === undefined) return { kind: "not_allowed" };
  if (post.isDisabled) return { kind: "disabled" };
  if (post.place === undefined) return { kind: "no_place" };
  if (post.due !== undefined && isFresh(post.due.at, now)) return { kind: "under_way" };
  return { kind: "too_soon", again: new Date((post.requestedAt ?? now).getTime() + PAUSE_MS) };
}
