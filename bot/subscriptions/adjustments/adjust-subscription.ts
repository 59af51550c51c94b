import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { removeExpiredRequest } from "../removal/remove-expired.jobs.ts";
import { takeTime, lockAdjustable, shorten, addTime, pause, resume } from "./adjustments.sql.ts";
import { retireLinks } from "../../invites/index.ts";
import { kickPausedRequest } from "../removal/kick-member.jobs.ts";

/** Time without a payment: a gift of the channel's team, a free trial, or the time of an imported member. */
export type TimeGrant = {
  readonly kind: "gift" | "trial" | "import" | "claim";
  readonly userId: number;
  readonly channelIds: readonly string[];
  /** Null: for life. */
  readonly seconds: number | null;
  /** The tier that a renewal buys. Absent: the tier of the subscription stays, and without one a renewal begins in the storefront. */
  readonly tierVersionId?: string;
  /** Null: the bot, at the user's own request. */
  readonly actorId: number | null;
};

/**
 * Adds time to the subscriptions of a user, or begins them. Not idempotent: a caller that may run twice claims its work in
 * the same transaction. A subscription for life stays one, and a paused one stays paused. The user must be stored (`users`).
 */
export async function grantTime(
  transaction: Transaction,
  { clock }: Platform,
  grant: TimeGrant,
): Promise<void> {
  const { kind, userId, channelIds, seconds, tierVersionId = null, actorId } = grant;
  const now = clock.now();
  for (const channelId of channelIds) {
    await transaction.subscriptionAdjustment.create({
      data: {
        id: newId(now),
        userId: BigInt(userId),
        channelId,
        kind,
        at: now,
        seconds,
        actorId: actorId === null ? null : BigInt(actorId),
      },
    });
    await addTime.run(transaction, { id: newId(now), userId, channelId, tierVersionId, seconds, now });
  }
}

/**
 * Ends an active or paused subscription at once, without the channel's grace period. A later payment begins anew. The
 * caller stops the renewals by Telegram in the same transaction.
 *
 * @returns the subscription; undefined if none is active or paused.
 */
export async function endSubscription(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId, actorId }: MemberKey & { readonly actorId: number },
): Promise<string | undefined> {
  const now = clock.now();
  const ended = await takeTime.first(transaction, { userId, channelId, now });
  if (ended === undefined) return undefined;
  await transaction.subscriptionAdjustment.create({
    data: {
      id: newId(now),
      userId: BigInt(userId),
      channelId,
      kind: "end",
      at: now,
      seconds: null,
      actorId: BigInt(actorId),
    },
  });
  await enqueue(transaction, [removeExpiredRequest({ subscriptionId: ended.id, channelId })]);
  return ended.id;
}

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
  await enqueue(transaction, [removeExpiredRequest({ subscriptionId: locked.id, channelId })]);
}

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
  if (isOver) await enqueue(transaction, [removeExpiredRequest({ subscriptionId: locked.id, channelId })]);
  return end;
}

/**
 * Pauses an active subscription. The subscriber is kicked, and the time that is left waits for `resumeSubscription` or the
 * next payment. The caller stops the renewals by Telegram in the same transaction.
 *
 * @returns the subscription; undefined if none is active.
 */
export async function pauseSubscription(
  transaction: Transaction,
  platform: Platform,
  { userId, channelId }: MemberKey,
): Promise<string | undefined> {
  const now = platform.clock.now();
  const paused = await pause.first(transaction, { channelId, userId, now });
  if (paused === undefined) return undefined;
  const subscriptionId = paused.id;
  await retireLinks(transaction, platform, { subscriptionId });
  await enqueue(transaction, [kickPausedRequest({ subscriptionId, channelId })]);
  return subscriptionId;
}

/**
 * Resumes a paused subscription: its end moves by the length of the pause. The pause is recorded once, by this function or
 * by a payment, whichever comes first.
 *
 * @returns the subscription; undefined if none is paused.
 */
export async function resumeSubscription(
  transaction: Transaction,
  { clock }: Platform,
  { userId, channelId, actorId }: MemberKey & { readonly actorId: number },
): Promise<string | undefined> {
  const resumed = await resume.first(transaction, { userId, channelId, actorId, now: clock.now() });
  return resumed?.id;
}
