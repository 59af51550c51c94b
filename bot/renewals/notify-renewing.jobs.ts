import { z } from "zod";
import { externalPaymentId, telegramId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { findSubscriptionByMember, renew, stopRenewalButton } from "../subscriptions/index.ts";
import { tell } from "../users/index.ts";
import { describeStay } from "./describe-stay.ts";

/** Tells a subscriber what became of their renewals, and what they can do. Says nothing of a state that is past. */
export const notifyRenewing = defineJob({
  name: "payments.tell-renewing",
  payload: z.object({ firstChargeId: externalPaymentId, state: z.enum(["canceled", "active", "failed"]) }),
  async run({ firstChargeId, state }, platform) {
    const row = await platform.database.prisma.starSubscription.findUnique({
      where: { firstChargeId },
      include: { order: { select: { channelId: true, priceStars: true } } },
    });
    if (row?.state !== state) return;
    const { order, orderId, expiresAt, canceledBy } = row;
    const userId = telegramId(row.userId);
    const subscription = await findSubscriptionByMember(platform, { userId, channelId: order.channelId });
    if (subscription === undefined) return;
    const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
    const { channelTitle } = subscription;
    const key = stoppedBy.get(canceledBy) ?? `recurring-${state}`;
    const text = texts.html(key, {
      channel: channelTitle,
      price: texts.plain("price-stars", { count: order.priceStars ?? 0 }),
      date: texts.date(expiresAt),
      stay: describeStay(texts, subscription, platform.clock.now()),
    });
    const keyboard = {
      active: () => stopRenewalButton(texts, { orderId, channelTitle }),
      canceled: () => undefined,
      failed: () => renew(texts, subscription),
    }[state]();
    await tell(platform, userId, text, keyboard);
  },
});

const stoppedBy = new Map<string | null, string>([
  ["bot", "recurring-stopped"],
  ["channel", "recurring-stopped-by-channel"],
]);
