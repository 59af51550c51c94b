import type { Transaction } from "../platform/database/database.ts";

// A question with a follow-up or two; one subscriber cannot flood the owner.
const MOST_MESSAGES = 5;
const WINDOW_MS = 60 * 60 * 1000;

/** How long the delivery to an unreachable recipient is retried. After two weeks most questions are obsolete. */
export const RETRY_FOR_MS = 14 * 24 * 60 * 60 * 1000;

export type AuthorInThread = { readonly threadId: string; readonly authorId: number; readonly now: Date };

/** Counts an author's messages of the last hour and the undelivered ones in a thread. */
export async function hasReachedLimit(
  transaction: Transaction,
  { threadId, authorId, now }: AuthorInThread,
): Promise<boolean> {
  const after = (milliseconds: number) => ({ gt: new Date(now.getTime() - milliseconds) });
  const count = await transaction.supportMessage.count({
    where: {
      threadId,
      authorId: BigInt(authorId),
      OR: [{ createdAt: after(WINDOW_MS) }, { deliveredAt: null, createdAt: after(RETRY_FOR_MS) }],
    },
  });
  return count >= MOST_MESSAGES;
}
