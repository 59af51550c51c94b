import type { Transaction } from "../platform/database/database.ts";

// Enough to tell a story with a follow-up or two; an owner with a thousand subscribers is not flooded by one.
const AT_ONCE = 5;
const WINDOW_MS = 60 * 60 * 1000;

/** How long a letter to somebody who cannot be reached is tried again. Longer, and its question has settled itself. */
export const KEPT_MS = 14 * 24 * 60 * 60 * 1000;

export type AuthorInThread = { readonly threadId: string; readonly authorId: number; readonly now: Date };

/** Whether somebody has written as much in a thread as one may: of the last hour, or still on its way. */
export async function hasWrittenEnough(
  transaction: Transaction,
  { threadId, authorId, now }: AuthorInThread,
): Promise<boolean> {
  const after = (milliseconds: number) => ({ gt: new Date(now.getTime() - milliseconds) });
  const count = await transaction.supportMessage.count({
    where: {
      threadId,
      authorId: BigInt(authorId),
      OR: [{ createdAt: after(WINDOW_MS) }, { deliveredAt: null, createdAt: after(KEPT_MS) }],
    },
  });
  return count >= AT_ONCE;
}
