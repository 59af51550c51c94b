import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { cancelers, cancelRenewal } from "./cancel-renewal.ts";
import { notifyRenewal } from "./notify-renewal.jobs.ts";
import { isBundleBroken } from "./is-bundle-broken.ts";
import type { Transaction } from "../platform/database/database.ts";

/**
 * Cancels the renewal of an order and notifies the subscriber. Convergent. A refusal of Telegram is a fault: after the last
 * attempt the operator is notified, because the subscriber would be charged for nothing.
 */
export const cancelRenewalJob = defineJob({
  name: "renewals.cancel",
  payload: z.object({ orderId: opaqueId, canceledBy: z.enum(cancelers).optional() }),
  async run({ orderId, canceledBy = "bot" }, platform) {
    if (canceledBy === "channel" && (await isChannelWorking(platform, orderId))) return;
    if (canceledBy === "bundle" && !(await isBundleBroken(platform, orderId))) return;
    const canceled = await cancelRenewal(platform, orderId, canceledBy);
    if (canceled.kind === "refused") throw canceled.error;
    const { prisma } = platform.database;
    const subscriptions = await prisma.starSubscription.findMany({ where: { orderId, canceledBy } });
    await enqueue(
      prisma,
      subscriptions.map(({ firstChargeId }) =>
        job(
          notifyRenewal,
          { firstChargeId, state: "canceled" as const },
          { key: `renewing:${firstChargeId}` },
        ),
      ),
    );
  },
});

export const cancelKey = (orderId: string): string => `cancel-renewal:${orderId}`;

/** Apart from `cancelKey`, whose job may be for a broken channel and does nothing if the channel works again. */
export const cancelForMemberKey = (orderId: string): string => `cancel-renewal:member:${orderId}`;

/** The key of a cancellation for a bundle whose channel was sold; its job does nothing if the channel came back. */
export const cancelForBundleKey = (orderId: string): string => `cancel-renewal:bundle:${orderId}`;

async function isChannelWorking({ database }: Platform, orderId: string): Promise<boolean> {
  const count = await database.prisma.order.count({
    where: { id: orderId, channel: { state: "connected" } },
  });
  return count > 0;
}

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
  const renewal = await transaction.starSubscription.findFirst({
    where: { orderId, state: { not: "canceled" }, expiresAt: { lte: grantedUntil } },
    select: { firstChargeId: true },
  });
  if (renewal === null) return;
  await enqueue(transaction, [job(cancelRenewalJob, { orderId }, { key: cancelKey(orderId) })]);
}
