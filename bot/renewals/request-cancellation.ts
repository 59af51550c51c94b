import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { DEFAULT_ATTEMPTS, enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobContract } from "../platform/jobs/jobs.ts";
import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";

/**
 * "bot": requested by the subscriber or the channel's managers. "channel": nobody can enter the channel. "bundle": a channel of
 * the bundle belongs to another owner.
 */
export const cancelers = ["bot", "channel", "bundle"] as const;
export type Canceler = (typeof cancelers)[number];

/** Payments perform the job: they know the providers. */
export const cancelRenewalContract: JobContract<{
  readonly orderId: string;
  readonly canceledBy?: Canceler | undefined;
  /** For a ban by hand: the job does nothing where the ban is over or ends soon. */
  readonly isForBan?: boolean | undefined;
}> = {
  name: "renewals.cancel",
  payload: z.object({
    orderId: opaqueId,
    canceledBy: z.enum(cancelers).optional(),
    isForBan: z.boolean().optional(),
  }),
  maxAttempts: DEFAULT_ATTEMPTS,
};

export const cancelKey = (orderId: string): string => `cancel-renewal:${orderId}`;

/** Apart from `cancelKey`, whose job may be for a broken channel and does nothing if the channel works again. */
export const cancelForMemberKey = (orderId: string): string => `cancel-renewal:member:${orderId}`;

/** Apart from `cancelForMemberKey`, whose job cancels in any case. */
export const cancelForBanKey = (orderId: string): string => `cancel-renewal:ban:${orderId}`;

/** The key of a cancellation for a bundle whose channel was sold; its job does nothing if the channel came back. */
export const cancelForBundleKey = (orderId: string): string => `cancel-renewal:bundle:${orderId}`;

/**
 * Cancels, by jobs of the caller's transaction, all renewals that open a channel for a member who may not be there or need not
 * pay. Idempotent.
 */
export async function cancelRenewals(
  transaction: Transaction,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<void> {
  const opening = await transaction.openedChannel.findMany({ where: { channelId } });
  const renewing = await transaction.providerSubscription.findMany({
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
    renewing.map(({ orderId }) =>
      job(cancelRenewalContract, { orderId }, { key: cancelForMemberKey(orderId) }),
    ),
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
  const renewal = await transaction.providerSubscription.findFirst({
    where: { orderId, state: { not: "canceled" }, expiresAt: { lte: grantedUntil } },
    select: { orderId: true },
  });
  if (renewal === null) return;
  await enqueue(transaction, [job(cancelRenewalContract, { orderId }, { key: cancelKey(orderId) })]);
}

/** Whether a channel of the order's bundle belongs to another owner than the tier's channel. */
export async function isBundleBroken({ database }: Platform, orderId: string): Promise<boolean> {
  const { prisma } = database;
  const { tierVersionId } = await prisma.order.findUniqueOrThrow({ where: { id: orderId } });
  if (tierVersionId === null) return false;
  return (await prisma.openedChannel.count({ where: { tierVersionId, isForeign: true } })) > 0;
}
