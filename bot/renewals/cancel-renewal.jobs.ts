import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { cancelers, cancelRenewal } from "./cancel-renewal.ts";
import { notifyRenewal } from "./notify-renewal.jobs.ts";

/**
 * Cancels the renewal of an order and notifies the subscriber. Convergent. A refusal of Telegram is a fault: after the last
 * attempt the operator is notified, because the subscriber would be charged for nothing.
 */
export const cancelRenewalJob = defineJob({
  name: "renewals.cancel",
  payload: z.object({ orderId: opaqueId, canceledBy: z.enum(cancelers).optional() }),
  async run({ orderId, canceledBy = "bot" }, platform) {
    if (canceledBy === "channel" && (await isChannelWorking(platform, orderId))) return;
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

async function isChannelWorking({ database }: Platform, orderId: string): Promise<boolean> {
  const count = await database.prisma.order.count({
    where: { id: orderId, channel: { state: "connected" } },
  });
  return count > 0;
}
