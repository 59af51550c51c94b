import { z } from "zod";
import { opaqueId } from "../../platform/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs.ts";
import { stopRenewing } from "./stop-renewing.ts";
import { tellRenewing } from "./tell-renewing.jobs.ts";

/**
 * Tells Telegram not to charge an order's subscription again, and then its subscriber. Convergent. A refusal is a fault: if
 * it stays, the job gives up and the operator hears of it, since somebody would be charged for nothing.
 */
export const cancelRenewing = defineJob({
  name: "payments.cancel-renewing",
  payload: z.object({ orderId: opaqueId }),
  async run({ orderId }, platform) {
    const stopped = await stopRenewing(platform, orderId);
    if (stopped.kind === "refused") throw stopped.error;
    const { prisma } = platform.database;
    const canceled = await prisma.starSubscription.findMany({ where: { orderId, canceledBy: "bot" } });
    await enqueue(
      prisma,
      canceled.map(({ firstChargeId }) =>
        job(
          tellRenewing,
          { firstChargeId, state: "canceled" as const },
          { key: `renewing:${firstChargeId}` },
        ),
      ),
    );
  },
});
