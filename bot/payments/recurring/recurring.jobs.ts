import { z } from "zod";
import { defineJob, enqueue, defineScheduledJob, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  isBundleBroken,
  notifyRenewal,
  requestedCancellation,
  claimExpiringCards,
  remindOfCard,
} from "../../renewals/index.ts";
import { cancelRenewal } from "./change-renewal.ts";
import { externalPaymentId, paymentProvider } from "../../platform/values/domain.ts";
import { followSubscription } from "./follow-subscription.ts";

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

/** Asks for the newest card, which the bank may have replaced meanwhile, and then has the subscriber reminded. */
export const checkCardJob = defineJob({
  name: "payments.check-card",
  payload: z.object({ provider: paymentProvider, externalId: externalPaymentId }),
  async run(key, platform) {
    await followSubscription(platform, key);
    await enqueue(platform.database.prisma, [remindOfCard(key)]);
  },
});

// A subscriber who reads the reminder on the next day still has days to find another card.
const DAYS_BEFORE = 7;

/** Claims the subscriptions whose card expires before the next charge, once for each card. */
export const claimCardReminders = defineScheduledJob({
  name: "payments.claim-card-reminders",
  // A charge is planned days ahead.
  schedule: { cron: "20 9 * * *" },
  async run(platform) {
    const now = platform.clock.now();
    const chargedBefore = new Date(now.getTime() + DAYS_BEFORE * 86_400_000);
    await platform.database.prisma.$transaction(async (transaction) => {
      const due = await claimExpiringCards.all(transaction, { now, chargedBefore });
      await enqueue(
        transaction,
        due.map((key) => job(checkCardJob, key, { key: `card:${key.provider}:${key.externalId}` })),
      );
    });
  },
});
