import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { cancelRefundedRenewal } from "../../renewals/index.ts";
import { adjustments } from "../../subscriptions/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";

/**
 * Takes back the time that a refunded payment bought, in every channel that it opened: the subscription then ends as the other
 * payments and adjustments say, possibly now. The payment is not charged again. Idempotent; a donation opened nothing.
 */
export async function endAccess(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
): Promise<void> {
  if (order.kind !== "access") return;
  await transaction.payment.updateMany({
    where: { id: row.id, accessEndedAt: null },
    data: { accessEndedAt: platform.clock.now() },
  });
  const opened = await transaction.openedChannel.findMany({ where: { tierVersionId: order.tierVersionId } });
  // One order for all, so that two refunds do not deadlock.
  for (const channelId of opened.map((channel) => channel.channelId).toSorted()) {
    const member = { userId: order.userId, channelId };
    await adjustments.shortenSubscription(transaction, platform, member, async () =>
      adjustments.endAfterAdjustments([
        ...(await paidAdjustments(transaction, member)),
        ...(await adjustments.listAdjustments(transaction, member)),
      ]),
    );
  }
  await cancelRefundedRenewal(transaction, row);
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
      accessEndedAt: null,
    },
    select: { grantedAt: true, grantedSeconds: true, grantedMonths: true, grantedUntil: true },
  });
  return payments.flatMap(
    ({ grantedAt: at, grantedSeconds: seconds, grantedMonths: months, grantedUntil: until }) =>
      at === null ? [] : [{ kind: "added" as const, at, seconds, months, until }],
  );
}
