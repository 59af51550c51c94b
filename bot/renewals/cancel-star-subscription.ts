import type { Transaction } from "../platform/database/database.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import { cancelKey, cancelRenewing } from "./cancel-renewing.jobs.ts";

/**
 * Ends the further charges of a subscription whose newest payment has gone back and whose access is taken back with it: by
 * a job of the caller's transaction. A refund of an earlier payment leaves it, and so does one that leaves the access.
 * Does nothing for a payment that was made once.
 */
export async function cancelStarSubscription(
  transaction: Transaction,
  { orderId, grantedUntil }: { readonly orderId: string; readonly grantedUntil: Date | null },
): Promise<void> {
  if (grantedUntil === null) return;
  const living = await transaction.starSubscription.findFirst({
    where: { orderId, state: { not: "canceled" }, expiresAt: { lte: grantedUntil } },
    select: { firstChargeId: true },
  });
  if (living === null) return;
  await enqueue(transaction, [job(cancelRenewing, { orderId }, { key: cancelKey(orderId) })]);
}
