import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { cancelRefundedRenewal } from "../../renewals/index.ts";
import { adjustments } from "../../subscriptions/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { listPaidAndAdjusted } from "./paid-time.ts";

/** The access after the refund of a part. "shortened": what is left of the paid period, by the share of the price that went back. */
export const accessChoices = ["kept", "shortened", "ended"] as const;
export type AccessChoice = (typeof accessChoices)[number];

/**
 * Takes back the time that a refunded payment bought, in every channel that it opened: the subscription then ends as the other
 * payments and adjustments say, possibly now. The payment is not charged again. Idempotent; a donation opened nothing.
 */
export async function endAccess(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
): Promise<void> {
  /* v8 ignore if -- no choice about the access is stored for a donation */
  if (order.kind !== "access") return;
  await transaction.payment.updateMany({
    where: { id: row.id, accessEndedAt: null },
    data: { accessEndedAt: platform.clock.now() },
  });
  for (const channelId of await openedChannels(transaction, order)) {
    const member = { userId: order.userId, channelId };
    await adjustments.shortenSubscription(transaction, platform, member, async () =>
      adjustments.endAfterAdjustments(await listPaidAndAdjusted(transaction, member)),
    );
  }
  await cancelRefundedRenewal(transaction, row);
}

/** The channels that a tier opens, in one order for all, so that two refunds do not deadlock. */
export async function openedChannels(
  transaction: Transaction,
  { tierVersionId }: { readonly tierVersionId: string },
): Promise<string[]> {
  const opened = await transaction.openedChannel.findMany({ where: { tierVersionId } });
  return opened.map(({ channelId }) => channelId).toSorted();
}
