import { z } from "zod";
import { externalPaymentId, paymentProvider, telegramId } from "../platform/values/domain.ts";
import { readMoney } from "../platform/values/money.ts";
import { kebabCase } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { describeMoney } from "../platform/texts/describe-money.ts";
import { job } from "../platform/jobs/jobs.ts";
import type { JobRequest } from "../platform/jobs/jobs.ts";
import { entitlement } from "../subscriptions/index.ts";
import { defineNotice } from "../users/index.ts";

const subscriptionKey = z.object({ provider: paymentProvider, externalId: externalPaymentId });
export type SubscriptionKey = z.infer<typeof subscriptionKey>;

/** The newest message about a subscription replaces an earlier one that was not sent. */
export const renewalKey = ({ provider, externalId }: SubscriptionKey): string =>
  `renewing:${provider}:${externalId}`;

const states = ["canceled", "active", "failed", "past_due"] as const;

/** Notifies the subscriber of the new state. */
export const notifyRenewalRequest = (
  { provider, externalId }: SubscriptionKey,
  state: (typeof states)[number],
): JobRequest =>
  job(notifyRenewal, { provider, externalId, state }, { key: renewalKey({ provider, externalId }) });

/** Notifies a subscriber of a changed renewal and offers the next step. Sends nothing if the state has changed again. */
export const notifyRenewal = defineNotice({
  name: "renewals.notify-subscriber",
  payload: subscriptionKey.extend({ state: z.enum(states) }),
  async prepare({ state, ...key }, platform) {
    const row = await platform.database.prisma.providerSubscription.findUnique({
      where: { provider_externalId: key },
      include: { order: { select: { channelId: true } } },
    });
    if (row?.state !== state) return undefined;
    const { order, orderId, expiresAt, awaitedUntil, canceledBy } = row;
    const subscription = await entitlement.findSubscriptionByMember(platform, {
      userId: telegramId(row.userId),
      channelId: order.channelId,
    });
    if (subscription === undefined) return undefined;
    const { channelTitle } = subscription;
    return {
      to: row.userId,
      write: (texts) => ({
        html: texts.html(canceledTexts.get(canceledBy) ?? `recurring-${kebabCase(state)}`, {
          channel: channelTitle,
          price: describeMoney(texts, readMoney(row)),
          date: texts.date(state === "past_due" ? awaitedUntil : expiresAt),
          stay: describeAccessEnd(texts, subscription, platform.clock.now()),
        }),
        keyboard: {
          active: () => entitlement.renewalButtons.stopRenewalButton(texts, { orderId, channelTitle }),
          canceled: () => undefined,
          past_due: () => entitlement.renewalButtons.portalButton(texts, { orderId, channelTitle }),
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
  ["provider", "recurring-stopped"],
  ["channel", "recurring-stopped-by-channel"],
  ["bundle", "recurring-stopped-by-bundle"],
]);

/** Asks a subscriber whether to resume a renewal that the bot canceled for a broken channel, which works again. */
export const offerResuming = defineNotice({
  name: "renewals.offer-resuming",
  payload: subscriptionKey,
  async prepare(key, platform) {
    const row = await platform.database.prisma.providerSubscription.findUnique({
      where: { provider_externalId: key, canceledBy: "bot", expiresAt: { gt: platform.clock.now() } },
      include: { order: { select: { channelId: true } } },
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
          price: describeMoney(texts, readMoney(row)),
          date: texts.date(expiresAt),
        }),
        keyboard: entitlement.renewalButtons.resumeRenewalButton(texts, { orderId, channelTitle }),
      }),
    };
  },
});

/** Reminds a subscriber whose card expires before the next charge. Sends nothing if another card pays, or none. */
export const remindOfCard = defineNotice({
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

export const remindOfCardRequest = (key: SubscriptionKey): JobRequest =>
  job(remindOfCard, key, { key: `card-reminder:${key.provider}:${key.externalId}` });

/** A sentence about the end of the access, independent of the renewals. */
export function describeAccessEnd(
  texts: Texts,
  subscription: entitlement.SubscriptionView,
  now: Date,
): string {
  const { expiresAt, accessUntil, accessOverride, state, isBannedInChat } = subscription;
  if (accessOverride === "allow") return texts.plain("recurring-access-allowed");
  if (accessOverride === "ban" || isBannedInChat) return texts.plain("recurring-access-banned");
  if (state === "paused") return texts.plain("recurring-access-paused");
  if (expiresAt === null || accessUntil === null) return texts.plain("recurring-access-for-life");
  // Of an awaited charge no end is known.
  if (!entitlement.isEntitled(subscription, now) || accessUntil <= now)
    return texts.plain("recurring-access-over");
  return texts.plain("recurring-access-until", { date: texts.date(accessUntil) });
}

/** A charge would buy nothing. */
export const isPointless = ({
  accessOverride,
  isBannedInChat,
  state,
  expiresAt,
}: entitlement.SubscriptionView): boolean =>
  accessOverride !== undefined || isBannedInChat || state === "paused" || expiresAt === null;
