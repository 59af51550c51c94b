import { describeMoney } from "../platform/texts/describe-money.ts";
import { job } from "../platform/jobs/jobs.ts";
import type { JobRequest } from "../platform/jobs/jobs.ts";
import { readMoney } from "../platform/values/money.ts";
import { entitlement } from "../subscriptions/index.ts";
import { defineNotice } from "../users/index.ts";
import { subscriptionKey } from "./notify-renewal.jobs.ts";
import type { SubscriptionKey } from "./notify-renewal.jobs.ts";

/** Reminds a subscriber whose card expires before the next charge. Sends nothing if another card pays, or none. */
export const remindOfCardJob = defineNotice({
  name: "renewals.remind-of-card",
  payload: subscriptionKey,
  async prepare(key, platform) {
    const row = await platform.database.prisma.providerSubscription.findUnique({
      where: { provider_externalId: key },
      include: { order: { select: { channel: { select: { title: true } } } } },
    });
    if (row === null || row.state !== "active") return undefined;
    const { cardEndsAt, expiresAt, orderId, order } = row;
    if (cardEndsAt === null || cardEndsAt > expiresAt) return undefined;
    const { title: channelTitle } = order.channel;
    return {
      to: row.userId,
      write: (texts) => ({
        html: texts.html("recurring-card-expires", {
          channel: channelTitle,
          price: describeMoney(texts, readMoney(row)),
          date: texts.date(expiresAt),
        }),
        keyboard: entitlement.renewalButtons.portalButton(texts, { orderId, channelTitle }),
      }),
    };
  },
});

export const remindOfCard = (key: SubscriptionKey): JobRequest =>
  job(remindOfCardJob, key, { key: `card-reminder:${key.provider}:${key.externalId}` });
