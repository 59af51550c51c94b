import type { Transaction } from "../../platform/database/database.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/member-key.ts";
import { removalJob } from "../removal/remove-expired.jobs.ts";
import { lockAdjustable, shorten } from "./adjustments.sql.ts";

/**
 * Brings the end of a subscription forward, never back. An end that is not in the future begins the removal at once.
 *
 * @param findEnd is called when the row is locked: it sees a concurrent payment, or the payment waits and adds to the
 * result. Null: for life; undefined: no time is left.
 */
export async function shortenSubscription(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId }: MemberKey,
  findEnd: () => Promise<Date | null | undefined>,
): Promise<void> {
  const locked = await lockAdjustable.first(transaction, { userId, channelId });
  if (locked === undefined) return;
  const now = clock.now();
  const end = await findEnd();
  if (end === null) return;
  // The end of a row is after its start, even if everything was refunded within the same millisecond.
  const expiresAt = new Date(Math.max((end ?? now).getTime(), locked.startedAt.getTime() + 1));
  // The time that is left during a pause counts from the start of the pause.
  const isOver = expiresAt <= (locked.pausedAt ?? now);
  const count = await shorten.run(transaction, { id: locked.id, end: expiresAt, isOver });
  if (count === 0 || !isOver) return;
  await enqueue(transaction, [removalJob({ subscriptionId: locked.id, channelId })]);
}
