import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { endAfterAdjustments, listAdjustments, shortenSubscription } from "../../subscriptions/index.ts";
import type { Adjustment } from "../../subscriptions/index.ts";

/**
 * Takes back the time that a refunded payment bought, in every channel that it opened: each subscription then ends when all
 * else that was paid or given for it ends, which may be now. Idempotent; runs in the transaction that marks the refund's access as "ended".
 */
export async function endAccess(
  transaction: Transaction,
  platform: Platform,
  { userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string },
): Promise<void> {
  const opened = await transaction.openedChannel.findMany({ where: { tierVersionId } });
  // In one order for everybody, so that two refunds do not wait for each other.
  for (const channelId of opened.map((row) => row.channelId).toSorted()) {
    const seat = { userId, channelId };
    await shortenSubscription(transaction, platform, seat, async () =>
      endAfterAdjustments([...(await paidMoves(transaction, seat)), ...(await listAdjustments(transaction, seat))]),
    );
  }
}

/** What payments moved, of all tiers that open this channel. */
async function paidMoves(
  transaction: Transaction,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<Adjustment[]> {
  const versions = await transaction.openedChannel.findMany({ where: { channelId } });
  const payments = await transaction.payment.findMany({
    where: {
      order: {
        userId: BigInt(userId),
        tierVersionId: { in: versions.map(({ tierVersionId }) => tierVersionId) },
      },
      grantedAt: { not: null },
      // A refund that leaves the access, or about which nobody has decided yet, leaves the time.
      OR: [{ refundAccess: null }, { refundAccess: { not: "ended" } }],
    },
    select: { grantedAt: true, grantedSeconds: true, grantedMonths: true, grantedUntil: true },
  });
  return payments.flatMap(
    ({ grantedAt: at, grantedSeconds: seconds, grantedMonths: months, grantedUntil: until }) =>
      at === null ? [] : [{ kind: "added" as const, at, seconds, months, until }],
  );
}
