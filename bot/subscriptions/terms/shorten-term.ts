import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { removalOf } from "../removal/remove-expired.jobs.ts";

/**
 * Brings the end of a subscription forward, never back. An end that is not in the future begins the removal at once.
 *
 * @param findEnd asked when the row is locked, so that a payment at the same time is either seen by it or waits and
 * adds to what it said. Null: for life; undefined: there is nothing left.
 */
export async function shortenTerm(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
  findEnd: () => Promise<Date | null | undefined>,
): Promise<void> {
  const [locked] = await transaction.$queryRaw<{ id: string; started_at: Date; paused_at: Date | null }[]>`
    select id, started_at, paused_at from subscription where user_id = ${userId} and channel_id = ${channelId} for update`;
  if (locked === undefined) return;
  const now = clock.now();
  const end = await findEnd();
  if (end === null) return;
  // A row's end is after its start, also where everything was refunded within the same moment.
  const expiresAt = new Date(Math.max((end ?? now).getTime(), locked.started_at.getTime() + 1));
  // While it stands still, what is left is counted from where it stopped.
  const isOver = expiresAt <= (locked.paused_at ?? now);
  const { count } = await transaction.subscription.updateMany({
    where: {
      id: locked.id,
      state: { in: ["active", "paused"] },
      OR: [{ expiresAt: null }, { expiresAt: { gt: expiresAt } }],
    },
    data: { expiresAt, ...(isOver ? { state: "ending", pausedAt: null } : {}) },
  });
  if (count === 0 || !isOver) return;
  await enqueue(transaction, [removalOf({ subscriptionId: locked.id, channelId })]);
}
