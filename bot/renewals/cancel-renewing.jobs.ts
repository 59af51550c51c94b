import { z } from "zod";
import { opaqueId } from "../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { cancelers, stopRenewing } from "./stop-renewing.ts";
import { notifyRenewing } from "./notify-renewing.jobs.ts";

/**
 * Tells Telegram not to charge an order's subscription again, and then its subscriber. Convergent. A refusal is a fault: if
 * it stays, the job gives up and the operator hears of it, since somebody would be charged for nothing.
 */
export const cancelRenewing = defineJob({
  name: "payments.cancel-renewing",
  payload: z.object({ orderId: opaqueId, canceledBy: z.enum(cancelers).optional() }),
  async run({ orderId, canceledBy = "bot" }, platform) {
    if (canceledBy === "channel" && (await isChannelWorking(platform, orderId))) return;
    const stopped = await stopRenewing(platform, orderId, canceledBy);
    if (stopped.kind === "refused") throw stopped.error;
    const { prisma } = platform.database;
    const canceled = await prisma.starSubscription.findMany({ where: { orderId, canceledBy } });
    await enqueue(
      prisma,
      canceled.map(({ firstChargeId }) =>
        job(
          notifyRenewing,
          { firstChargeId, state: "canceled" as const },
          { key: `renewing:${firstChargeId}` },
        ),
      ),
    );
  },
});

/** One for an order, whoever asks for it. */
export const cancelKey = (orderId: string): string => `cancel-renewing:${orderId}`;

/**
 * For one that ends because of the person. A key of its own: what stops for a channel that does not work may find that it
 * does, and leave it be.
 */
export const stopKey = (orderId: string): string => `stop-renewing:${orderId}`;

/** It may have been mended since this was asked for. */
async function isChannelWorking({ database }: Platform, orderId: string): Promise<boolean> {
  const count = await database.prisma.order.count({
    where: { id: orderId, channel: { state: "connected" } },
  });
  return count > 0;
}
