import { z } from "zod";
import { defineJob, defineScheduledJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { externalPaymentId, paymentProvider } from "../../platform/values/domain.ts";
import { claimExpiringCards, remindOfCard } from "../../renewals/index.ts";
import { followSubscription } from "./follow-subscription.ts";

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
