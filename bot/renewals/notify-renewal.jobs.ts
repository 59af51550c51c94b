import { z } from "zod";
import { externalPaymentId, telegramId } from "../platform/values/domain.ts";
import { pricesOf } from "../platform/values/prices.ts";
import { entitlement } from "../subscriptions/index.ts";
import { defineNotice } from "../users/index.ts";
import { describeAccessEnd } from "./describe-access-end.ts";
import { isPointless } from "./resume-renewal.ts";

/** Notifies a subscriber of a changed renewal and offers the next step. Sends nothing if the state has changed again. */
export const notifyRenewal = defineNotice({
  name: "renewals.notify-subscriber",
  payload: z.object({ firstChargeId: externalPaymentId, state: z.enum(["canceled", "active", "failed"]) }),
  async prepare({ firstChargeId, state }, platform) {
    const row = await platform.database.prisma.starSubscription.findUnique({
      where: { firstChargeId },
      include: { order: { select: { channelId: true, prices: true } } },
    });
    if (row?.state !== state) return undefined;
    const { order, orderId, expiresAt, canceledBy } = row;
    const subscription = await entitlement.findSubscriptionByMember(platform, {
      userId: telegramId(row.userId),
      channelId: order.channelId,
    });
    if (subscription === undefined) return undefined;
    const { channelTitle } = subscription;
    return {
      to: row.userId,
      write: (texts) => ({
        html: texts.html(canceledTexts.get(canceledBy) ?? `recurring-${state}`, {
          channel: channelTitle,
          price: texts.plain("price-stars", { count: pricesOf(order.prices).XTR ?? 0 }),
          date: texts.date(expiresAt),
          stay: describeAccessEnd(texts, subscription, platform.clock.now()),
        }),
        keyboard: {
          active: () => entitlement.renewalButtons.stopRenewalButton(texts, { orderId, channelTitle }),
          canceled: () => undefined,
          failed: () => entitlement.renewalButtons.renewButton(texts, subscription),
        }[state](),
      }),
    };
  },
});

const canceledTexts = new Map<
  string | null,
  "recurring-stopped" | "recurring-stopped-by-channel" | "recurring-stopped-by-bundle"
>([
  ["bot", "recurring-stopped"],
  ["channel", "recurring-stopped-by-channel"],
  ["bundle", "recurring-stopped-by-bundle"],
]);

/** Asks a subscriber whether to resume a renewal that the bot canceled for a broken channel, which works again. */
export const offerResuming = defineNotice({
  name: "renewals.offer-resuming",
  payload: z.object({ firstChargeId: externalPaymentId }),
  async prepare({ firstChargeId }, platform) {
    const row = await platform.database.prisma.starSubscription.findUnique({
      where: { firstChargeId, canceledBy: "bot", expiresAt: { gt: platform.clock.now() } },
      include: { order: { select: { channelId: true, prices: true } } },
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
          price: texts.plain("price-stars", { count: pricesOf(order.prices).XTR ?? 0 }),
          date: texts.date(expiresAt),
        }),
        keyboard: entitlement.renewalButtons.resumeRenewalButton(texts, { orderId, channelTitle }),
      }),
    };
  },
});
