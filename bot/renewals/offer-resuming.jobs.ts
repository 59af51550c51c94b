import { z } from "zod";
import { externalPaymentId, telegramId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { entitlement } from "../subscriptions/index.ts";
import { notifyUser } from "../users/index.ts";
import { isPointless } from "./resume-renewal.ts";

/** Asks a subscriber whether to resume a renewal that the bot canceled for a broken channel, which works again. */
export const offerResuming = defineJob({
  name: "renewals.offer-resuming",
  payload: z.object({ firstChargeId: externalPaymentId }),
  async run({ firstChargeId }, platform) {
    const row = await platform.database.prisma.starSubscription.findUnique({
      where: { firstChargeId, canceledBy: "bot", expiresAt: { gt: platform.clock.now() } },
      include: { order: { select: { channelId: true, priceStars: true } } },
    });
    if (row === null) return;
    const { order, orderId, expiresAt } = row;
    const userId = telegramId(row.userId);
    const subscription = await entitlement.findSubscriptionByMember(platform, {
      userId,
      channelId: order.channelId,
    });
    if (subscription === undefined || isPointless(subscription)) return;
    const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
    const { channelTitle } = subscription;
    const text = texts.html("recurring-resumable", {
      channel: channelTitle,
      price: texts.plain("price-stars", { count: order.priceStars ?? 0 }),
      date: texts.date(expiresAt),
    });
    await notifyUser(
      platform,
      userId,
      text,
      entitlement.resumeRenewalButton(texts, { orderId, channelTitle }),
    );
  },
});
