import { z } from "zod";
import { describePeriod } from "../../channels/index.ts";
import { externalPaymentId, paymentProviders, telegramId } from "../../platform/domain.ts";
import { defineJob } from "../../platform/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isUnreachable } from "../../platform/telegram.ts";
import { giveWayIn } from "../../subscriptions/index.ts";
import type { WayIn } from "../../subscriptions/index.ts";
import { markUnreachable } from "../../users/index.ts";
import { wayIn as wayInButton } from "../checkout/payments.keyboards.ts";
import { editCheckoutMessage } from "../checkout/show-progress.jobs.ts";

/**
 * Tells the buyer, in one message, that the payment arrived, until when it lasts and how to come in.
 * Convergent: done once `delivered_at` is set. A process that dies between Telegram's answer and that row sends the
 * message again: twice is better than never, and both carry the same link.
 */
export const deliverPurchase = defineJob({
  name: "payments.deliver",
  payload: z.object({ provider: z.enum(paymentProviders), externalId: externalPaymentId }),
  async run(key, platform, attempt) {
    const purchase = await findPurchase(platform, key);
    if (purchase === undefined || purchase.isDelivered) return;
    const wayIn = await giveWayIn(platform, purchase.subscriptionId).catch(async (error: unknown) => {
      // The first failure may be a moment's; after the second the buyer shall not wonder where their money is.
      if (attempt.number === 2) await tellBuyer(platform, purchase, "purchase-delayed");
      throw error;
    });
    await tellBuyer(
      platform,
      purchase,
      (purchase.isRenewal ? messageForRenewal : messageFor)[keyOf(wayIn)],
      wayIn.kind === "link" ? wayIn.url : undefined,
    );
    await platform.database.prisma.payment.updateMany({
      where: { id: purchase.paymentId, deliveredAt: null },
      data: { deliveredAt: platform.clock.now() },
    });
    await editCheckoutMessage(platform, purchase.orderId);
  },
});

type Purchase = {
  paymentId: string;
  orderId: string;
  isDelivered: boolean;
  /** Telegram charged a subscription again: its subscriber, who is mostly inside, did nothing. */
  isRenewal: boolean;
  buyerId: number;
  languageCode: string | null;
  subscriptionId: string;
  channelTitle: string;
  tierName: string;
  expiresAt: Date | null;
};

async function findPurchase(
  { database }: Platform,
  key: z.infer<typeof deliverPurchase.payload>,
): Promise<Purchase | undefined> {
  const payment = await database.prisma.payment.findUnique({
    where: { provider_externalId: key },
    include: {
      order: {
        include: {
          user: { select: { languageCode: true } },
          tierVersion: { select: { name: true } },
          channel: { select: { title: true } },
          starSubscriptions: { select: { firstChargeId: true } },
        },
      },
    },
  });
  if (payment === null || payment.grantedAt === null) return undefined;
  const { order } = payment;
  const subscription = await database.prisma.subscription.findUniqueOrThrow({
    where: { userId_channelId: { userId: order.userId, channelId: order.channelId } },
    select: { id: true, expiresAt: true },
  });
  return {
    paymentId: payment.id,
    orderId: order.id,
    isDelivered: payment.deliveredAt !== null,
    isRenewal:
      payment.grantedUntil !== null &&
      order.starSubscriptions.every(({ firstChargeId }) => firstChargeId !== payment.externalId),
    buyerId: telegramId(order.userId),
    languageCode: order.user.languageCode,
    subscriptionId: subscription.id,
    channelTitle: order.channel.title,
    tierName: order.tierVersion.name,
    expiresAt: subscription.expiresAt,
  };
}

const messageFor = {
  join_request: "purchase-delivered-join-request",
  one_time_link: "purchase-delivered-one-time-link",
  already_in: "purchase-delivered-inside",
  banned: "purchase-delivered-banned",
  paused: "purchase-delivered-paused",
  not_entitled: "purchase-delivered-not-entitled",
} as const;

const messageForRenewal = {
  join_request: "renewal-delivered-join-request",
  one_time_link: "renewal-delivered-one-time-link",
  already_in: "renewal-delivered-inside",
  banned: "renewal-delivered-banned",
  paused: "purchase-delivered-paused",
  not_entitled: "purchase-delivered-not-entitled",
} as const;

const keyOf = (wayIn: WayIn): keyof typeof messageFor =>
  wayIn.kind === "link" ? wayIn.linkKind : wayIn.kind;

async function tellBuyer(platform: Platform, purchase: Purchase, key: string, url?: string): Promise<void> {
  const texts = platform.translations.for(purchase.languageCode);
  const { expiresAt } = purchase;
  const text = texts.html(key, {
    channel: purchase.channelTitle,
    tier: purchase.tierName,
    until:
      expiresAt === null
        ? describePeriod(texts, { kind: "life" })
        : texts.plain("purchase-until", { date: texts.date(expiresAt) }),
  });
  try {
    await platform.telegram.sendMessage(purchase.buyerId, text, {
      parse_mode: "HTML",
      ...(url === undefined ? {} : { reply_markup: wayInButton(texts, url) }),
    });
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    // They blocked the bot after paying: /subscriptions has their link whenever they come back.
    await markUnreachable(platform, purchase.buyerId);
  }
}
