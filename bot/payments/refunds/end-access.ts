import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { adjustments } from "../../subscriptions/index.ts";

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

/** The time that payments added, of all tiers that open this channel. */
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
      grantedAt: { not: null },
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
