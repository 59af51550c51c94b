import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { cancelRefundedRenewal } from "../../renewals/index.ts";
import { adjustments } from "../../subscriptions/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { openedChannels, listPaidAndAdjusted } from "./end-access.ts";
import { periodLeft, secondsOf } from "./period-left.ts";
import type { Share, Stretch } from "./period-left.ts";

/**
 * Shortens the time that a payment bought and that is left, by the share of the price that went back, in every channel that the
 * payment opened (docs/adr/0068-a-part-shortens-what-is-left.md). A subscription that renews is not charged again. Not idempotent:
 * the caller holds the payment's row lock, and decides about the share once.
 *
 * @returns the new end in the channel of the sale, or else in another one; undefined: no access is shorter.
 */
export async function shortenAccess(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
  share: Share,
): Promise<Date | undefined> {
  /* v8 ignore if -- nobody chooses about the access of a donation */
  if (order.kind !== "access") return undefined;
  if (row.accessEndedAt !== null) return undefined;
  const { id: paymentId } = row;
  const ends = new Map<string, Date>();
  for (const channelId of await openedChannels(transaction, order)) {
    const member = { userId: order.userId, channelId };
    const end = await adjustments.takePaidTime(
      transaction,
      platform,
      { ...member, paymentId },
      async (from) => {
        const left = periodLeft(await listPaidAndAdjusted(transaction, member), paymentId, from);
        return left === undefined ? 0 : secondsOf(left, share);
      },
    );
    if (end !== undefined) ends.set(channelId, end);
  }
  if (ends.size > 0) await cancelRefundedRenewal(transaction, row);
  return ends.get(order.channelId) ?? [...ends.values()][0];
}

/** Time that a refunded part can take. */
export type Shortening = {
  readonly left: Stretch;
  /** The end of the subscription, which later payments may have moved. */
  readonly end: Date;
};

/** What is left of a payment in one channel, for a page. Undefined: nothing, or the access is for life. */
export async function findShortening(
  { database: { prisma }, clock }: Platform,
  { userId, channelId, paymentId }: Record<"paymentId" | "channelId", string> & { readonly userId: number },
): Promise<Shortening | undefined> {
  const subscription = await prisma.subscription.findFirst({
    where: { userId: BigInt(userId), channelId, state: { in: ["active", "paused"] } },
    select: { expiresAt: true, pausedAt: true },
  });
  if (subscription === null || subscription.expiresAt === null) return undefined;
  const { expiresAt: end, pausedAt } = subscription;
  const all = await listPaidAndAdjusted(prisma, { userId, channelId });
  const left = periodLeft(all, paymentId, pausedAt ?? clock.now());
  return left && { left, end };
}

export const shortenedEnd = ({ left, end }: Shortening, share: Share): Date =>
  new Date(end.getTime() - secondsOf(left, share) * 1_000);
