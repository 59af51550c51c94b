import type { Transaction } from "../platform/database/database.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import { cancelRenewing, stopKey } from "./cancel-renewing.jobs.ts";

/**
 * Has Telegram told, by jobs of the caller's transaction, not to charge somebody again for any tier that opens a channel:
 * because they may not be there, or need not pay. Done again it does nothing.
 */
export async function stopRenewalsOf(
  transaction: Transaction,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<void> {
  const opening = await transaction.openedChannel.findMany({ where: { channelId } });
  const renewing = await transaction.starSubscription.findMany({
    where: {
      userId: BigInt(userId),
      state: { not: "canceled" },
      order: { tierVersionId: { in: opening.map(({ tierVersionId }) => tierVersionId) } },
    },
    select: { orderId: true },
    distinct: "orderId",
  });
  await enqueue(
    transaction,
    renewing.map(({ orderId }) => job(cancelRenewing, { orderId }, { key: stopKey(orderId) })),
  );
}
