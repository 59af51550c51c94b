import { lockManagedChannel } from "../channels/index.ts";
import { newId } from "../platform/values/ids.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { ensureRow } from "./change-post.ts";
import { findPost } from "./find-post.ts";
import type { StandingPost } from "./find-post.ts";
import type { PostKey } from "./kinds.ts";
import { isFresh, LATE_MS } from "./moments.ts";
import { publishPostJob } from "./publish-post.jobs.ts";

/** Nobody reads faster than that, and those who do not read it are told of each one. */
const PAUSE_MS = 5 * 60_000;

export type AskForPostInput = PostKey & { readonly actorId: number };
export type AskForPostResult =
  | { readonly kind: "asked" }
  /** Somebody asked for one less than five minutes ago. */
  | { readonly kind: "too_soon"; readonly again: Date }
  /** One is on its way. */
  | { readonly kind: "under_way" }
  /** The bot cannot work in the channel, of which its owner was told. */
  | { readonly kind: "not_connected" }
  | { readonly kind: "no_place" }
  | { readonly kind: "disabled" }
  | { readonly kind: "not_allowed" };

/** Posts now, at most every five minutes. The conditional update decides: the clock may want to post at the same moment. */
export async function askForPost(
  platform: Platform,
  { channelId, kind, actorId }: AskForPostInput,
): Promise<AskForPostResult> {
  const now = platform.clock.now();
  const key = { channelId, kind };
  return platform.database.prisma.$transaction(async (tx): Promise<AskForPostResult> => {
    if (!(await lockManagedChannel(tx, { channelId, actorId }))) return { kind: "not_allowed" };
    await ensureRow(tx, key);
    // Its job would wait for the channel, and be late when that works again.
    if ((await findPost(tx, key))?.isConnected === false) return { kind: "not_connected" };
    const postId = newId(now);
    const { count } = await tx.standingPost.updateMany({
      where: {
        ...key,
        disabledAt: null,
        place: { not: null },
        AND: [
          { OR: [{ askedAt: null }, { askedAt: { lte: before(now, PAUSE_MS) } }] },
          { OR: [{ dueId: null }, { dueAt: { lte: before(now, LATE_MS) } }] },
        ],
      },
      data: { dueId: postId, dueAt: now, dueBy: BigInt(actorId), attemptedAt: null, askedAt: now },
    });
    if (count === 0) return whyNot(await findPost(tx, key), now);
    await enqueue(tx, [job(publishPostJob, { ...key, postId })]);
    return { kind: "asked" };
  });
}

const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);

function whyNot(post: StandingPost | undefined, now: Date): AskForPostResult {
  if (post === undefined) return { kind: "not_allowed" };
  if (post.isDisabled) return { kind: "disabled" };
  if (post.place === undefined) return { kind: "no_place" };
  if (post.due !== undefined && isFresh(post.due.at, now)) return { kind: "under_way" };
  return { kind: "too_soon", again: new Date((post.askedAt ?? now).getTime() + PAUSE_MS) };
}
