import { defineJob, enqueue } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isBundleBroken, notifyRenewal, requestedCancellation } from "../../renewals/index.ts";
import { cancelRenewal } from "./change-renewal.ts";

/**
 * Cancels the renewal of an order and notifies the subscriber. Convergent. A refusal of the provider is a fault: after the last
 * attempt the operator is notified, because the subscriber would be charged for nothing.
 */
export const cancelRenewalJob = defineJob({
  ...requestedCancellation,
  async run({ orderId, canceledBy = "bot" }, platform) {
    if (canceledBy === "channel" && (await isChannelWorking(platform, orderId))) return;
    if (canceledBy === "bundle" && !(await isBundleBroken(platform, orderId))) return;
    const canceled = await cancelRenewal(platform, orderId, canceledBy);
    if (canceled.kind === "refused") throw canceled.error;
    const { prisma } = platform.database;
    const subscriptions = await prisma.providerSubscription.findMany({ where: { orderId, canceledBy } });
    await enqueue(
      prisma,
      subscriptions.map((subscription) => notifyRenewal(subscription, "canceled")),
    );
  },
});

async function isChannelWorking({ database }: Platform, orderId: string): Promise<boolean> {
  const count = await database.prisma.order.count({
    where: { id: orderId, channel: { state: "connected" } },
  });
  return count > 0;
}
