import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { cancelRefundedRenewal } from "../../renewals/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { statusRank } from "../contract/payment-status.ts";
import { postRefundSent } from "./refund-postings.sql.ts";
import { reservePostings } from "./refund-steps.ts";
import { showProgress } from "../events/requested-jobs.ts";
import { notifyRefunded } from "./notify-refunded.jobs.ts";
import { adjustments } from "../../subscriptions/index.ts";

/**
 * The buyer has the money back: the postings are reversed, and the access changes as chosen with the request. For a refund that
 * nobody requested here, the channel's setting decides: the access ends at once, or the owner is asked.
 * Once for a payment: the caller holds the row lock and has checked that the payment is not refunded.
 */
export async function completeRefund(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
): Promise<void> {
  const now = platform.clock.now();
  const key = { paymentId: row.id, now };
  if (row.refundRequestedAt === null) await reservePostings(transaction, { ...key, provider: row.provider });
  await postRefundSent.run(transaction, key);
  const byRule = row.order.channel.accessAfterRefund === "at_once" ? "ended" : "open";
  const hasNoAccess = order.kind === "donation" || row.grantedAt === null;
  const access = hasNoAccess ? null : (row.accessAfterRefund ?? byRule);
  const wasUndecided = row.heldReason !== null && row.resolution === null;
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      status: "refunded",
      statusRank: statusRank.refunded,
      refundedAt: now,
      accessAfterRefund: access,
      nextCheckAt: null,
      updatedAt: now,
      ...(wasUndecided ? { resolution: "refunded", resolvedAt: now } : {}),
    },
  });
  if (order.kind === "access" && access === "ended") {
    await endAccess(transaction, platform, order);
    await cancelRefundedRenewal(transaction, row);
  }
  await enqueue(transaction, [
    job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` }),
    job(notifyRefunded, { paymentId: row.id, whom: "buyer" }, { key: `refunded:${row.id}:buyer` }),
    job(notifyRefunded, { paymentId: row.id, whom: "owner" }, { key: `refunded:${row.id}:owner` }),
  ]);
}

/**
 * Takes back the time that a refunded payment bought, in every channel that it opened: the subscription then ends as the other
 * payments and adjustments say, possibly now. Idempotent; runs in the transaction that sets the refund's access to "ended".
 */
export async function endAccess(
  transaction: Transaction,
  platform: Platform,
  { userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string },
): Promise<void> {
  const opened = await transaction.openedChannel.findMany({ where: { tierVersionId } });
  // One order for all, so that two refunds do not deadlock.
  for (const channelId of opened.map((row) => row.channelId).toSorted()) {
    const member = { userId, channelId };
    await adjustments.shortenSubscription(transaction, platform, member, async () =>
      adjustments.endAfterAdjustments([
        ...(await paidAdjustments(transaction, member)),
        ...(await adjustments.listAdjustments(transaction, member)),
      ]),
    );
  }
}

/** The time that granted payments added, of all tiers that open this channel. */
async function paidAdjustments(
  transaction: Transaction,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<adjustments.Adjustment[]> {
  const versions = await transaction.openedChannel.findMany({ where: { channelId } });
  const payments = await transaction.payment.findMany({
    where: {
      order: {
        userId: BigInt(userId),
        tierVersionId: { in: versions.map(({ tierVersionId }) => tierVersionId) },
      },
      skipped: { none: { channelId } },
      // A refund takes the time only if its access is ended.
      OR: [{ accessAfterRefund: null }, { accessAfterRefund: { not: "ended" } }],
    },
    select: { grantedAt: true, grantedSeconds: true, grantedMonths: true, grantedUntil: true },
  });
  return payments.flatMap(
    ({ grantedAt: at, grantedSeconds: seconds, grantedMonths: months, grantedUntil: until }) =>
      at === null ? [] : [{ kind: "added" as const, at, seconds, months, until }],
  );
}
