import type { Transaction } from "../platform/database/database.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import { cancelKey, cancelForMemberKey, cancelRenewalJob } from "./cancel-renewal.jobs.ts";

/**
 * Cancels, by jobs of the caller's transaction, all renewals that open a channel for a member who may not be there or need not
 * pay. Idempotent.
 */
export async function cancelRenewals(
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
    renewing.map(({ orderId }) => job(cancelRenewalJob, { orderId }, { key: cancelForMemberKey(orderId) })),
  );
}

/**
 * Cancels, by a job of the caller's transaction, the renewal whose newest payment was refunded together with its access. A
 * refund of an earlier payment does not cancel, nor does a payment that does not renew.
 */
export async function cancelRefundedRenewal(
  transaction: Transaction,
  { orderId, grantedUntil }: { readonly orderId: string; readonly grantedUntil: Date | null },
): Promise<void> {
  if (grantedUntil === null) return;
  const living = await transaction.starSubscription.findFirst({
    where: { orderId, state: { not: "canceled" }, expiresAt: { lte: grantedUntil } },
    select: { firstChargeId: true },
  });
  if (living === null) return;
  await enqueue(transaction, [job(cancelRenewalJob, { orderId }, { key: cancelKey(orderId) })]);
}
