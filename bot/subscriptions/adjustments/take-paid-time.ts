import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { removalJob } from "../removal/remove-expired.jobs.ts";
import { lockAdjustable, shorten } from "./adjustments.sql.ts";

/**
 * Takes time of a payment from an active or paused subscription, of which a part was refunded. The end never moves before now, and
 * of a paused subscription never before the pause. Not idempotent: the caller claims its work in the same transaction.
 *
 * @param findSeconds is called when the row is locked, with the time from which the remaining time counts.
 * @returns the new end; undefined: nothing was taken, because nothing is left or the subscription is for life.
 */
export async function takePaidTime(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId, paymentId }: MemberKey & { readonly paymentId: string },
  findSeconds: (from: Date) => Promise<number>,
): Promise<Date | undefined> {
  const locked = await lockAdjustable.first(transaction, { userId, channelId });
  if (locked === undefined || !locked.isOpen || locked.expiresAt === null) return undefined;
  const now = clock.now();
  const from = locked.pausedAt ?? now;
  const seconds = await findSeconds(from);
  // The end of a row is after its start.
  const least = Math.max(from.getTime(), locked.startedAt.getTime() + 1);
  const end = new Date(Math.max(least, locked.expiresAt.getTime() - seconds * 1000));
  const isOver = end <= from;
  if (seconds === 0 || end >= locked.expiresAt) return undefined;
  await shorten.run(transaction, { id: locked.id, end, isOver });
  const taken = { userId: BigInt(userId), channelId, paymentId, kind: "refund", at: now, seconds };
  await transaction.subscriptionAdjustment.create({ data: { id: newId(now), ...taken } });
  if (isOver) await enqueue(transaction, [removalJob({ subscriptionId: locked.id, channelId })]);
  return end;
}
