import { z } from "zod";
import { externalPaymentId, telegramId } from "../platform/values/domain.ts";
import { entitlement } from "../subscriptions/index.ts";
import { defineNotice } from "../users/index.ts";
import { isPointless } from "./resume-renewal.ts";

/** Asks a subscriber whether to resume a renewal that the bot canceled for a broken channel, which works again. */
export const offerResuming = defineNotice({
  name: "renewals.offer-resuming",
  payload: z.object({ firstChargeId: externalPaymentId }),
  async prepare({ firstChargeId }, platform) {
    const row = await platform.database.prisma.starSubscription.findUnique({
      where: { firstChargeId, canceledBy: "bot", expiresAt: { gt: platform.clock.now() } },
      include: { order: { select: { channelId: true, priceStars: true } } },
    });
    if (row === null) return undefined;
    const { order, orderId, expiresAt } = row;
    const subscription = await entitlement.findSubscriptionByMember(platform, {
      userId: telegramId(row.userId),
      channelId: order.channelId,
    });
    if (subscription === undefined || isPointless(subscription)) return undefined;
    const { channelTitle } = subscription;
    return {
      to: row.userId,
      write: (texts) => ({
        html: texts.html("recurring-resumable", {
          channel: channelTitle,
          price: texts.plain("price-stars", { count: order.priceStars ?? 0 }),
          date: texts.date(expiresAt),
        }),
        keyboard: entitlement.resumeRenewalButton(texts, { orderId, channelTitle }),
      }),
    };
  },
});
