import { z } from "zod";
import { externalPaymentId, telegramId } from "../platform/values/domain.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { entitlement } from "../subscriptions/index.ts";
import { notifyUser } from "../users/index.ts";
import { describeAccessEnd } from "./describe-access-end.ts";

/** Notifies a subscriber of a changed renewal and offers the next step. Sends nothing if the state has changed again. */
export const notifyRenewal = defineJob({
  name: "renewals.notify-subscriber",
  payload: z.object({ firstChargeId: externalPaymentId, state: z.enum(["canceled", "active", "failed"]) }),
  async run({ firstChargeId, state }, platform) {
    const row = await platform.database.prisma.starSubscription.findUnique({
      where: { firstChargeId },
      include: { order: { select: { channelId: true, priceStars: true } } },
    });
    if (row?.state !== state) return;
    const { order, orderId, expiresAt, canceledBy } = row;
    const userId = telegramId(row.userId);
    const subscription = await entitlement.findSubscriptionByMember(platform, {
      userId,
      channelId: order.channelId,
    });
    if (subscription === undefined) return;
    const texts = platform.translations.for(subscription.languageCode, subscription.timeZone);
    const { channelTitle } = subscription;
    const key = canceledTexts.get(canceledBy) ?? `recurring-${state}`;
    const text = texts.html(key, {
      channel: channelTitle,
      price: texts.plain("price-stars", { count: order.priceStars ?? 0 }),
      date: texts.date(expiresAt),
      stay: describeAccessEnd(texts, subscription, platform.clock.now()),
    });
    const keyboard = {
      active: () => entitlement.stopRenewalButton(texts, { orderId, channelTitle }),
      canceled: () => undefined,
      failed: () => entitlement.renewButton(texts, subscription),
    }[state]();
    await notifyUser(platform, userId, text, keyboard);
  },
});

const canceledTexts = new Map<string | null, "recurring-stopped" | "recurring-stopped-by-channel">([
  ["bot", "recurring-stopped"],
  ["channel", "recurring-stopped-by-channel"],
]);
