import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser } from "../../users/index.ts";
import { refundAmountOf } from "../events/payment-amounts.ts";
import { refundAccessButtons } from "./refund.keyboards.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describeItem } from "../../orders/index.ts";

/** Notifies the buyer or the owner of a refund, each by a job of their own. */
export const notifyRefunded = defineJob({
  name: "payments.notify-refunded",
  payload: z.object({ paymentId: opaqueId, whom: z.enum(["buyer", "owner"]) }),
  async run({ paymentId, whom }, platform) {
    const found = await find(platform, paymentId);
    if (found.payment.refundedAt === null) return;
    if (whom === "buyer") await notifyBuyer(platform, found);
    else await notifyOwner(platform, found);
  },
});

async function notifyBuyer(platform: Platform, { payment, buyer, named, amount }: Found): Promise<void> {
  const texts = platform.translations.for(buyer.languageCode, buyer.timeZone);
  const key = payment.accessAfterRefund === "ended" ? "refunded-access-ended" : "refunded";
  const text = texts.html(key, { ...named(texts), amount: describeMoney(texts, amount) });
  await notifyUser(platform, telegramId(buyer.id), text);
}

/** Also asks about the access if nobody has decided about it. */
async function notifyOwner(
  platform: Platform,
  { payment, buyer, channel, isAnonymous, named, amount }: Found,
): Promise<void> {
  const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
  const isOpen = payment.accessAfterRefund === "open";
  const text = texts.html(isOpen ? "refunded-owner-asked" : "refunded-owner", {
    ...named(texts),
    buyer: isAnonymous ? texts.plain("donation-somebody") : buyer.firstName,
    amount: describeMoney(texts, amount),
  });
  const keyboard = isOpen ? refundAccessButtons(texts, payment.id) : undefined;
  await notifyUser(platform, telegramId(channel.ownerId), text, keyboard);
}

/** Tells the owner that Telegram does not know the charge: nothing was refunded. */
export const notifyRefundRefused = defineJob({
  name: "payments.notify-refund-refused",
  payload: z.object({ paymentId: opaqueId }),
  async run({ paymentId }, platform) {
    const { channel, buyer, isAnonymous, named, amount } = await find(platform, paymentId);
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const text = texts.html("refund-refused", {
      ...named(texts),
      buyer: isAnonymous ? texts.plain("donation-somebody") : buyer.firstName,
      amount: describeMoney(texts, amount),
    });
    await notifyUser(platform, telegramId(channel.ownerId), text);
  },
});

type Found = Awaited<ReturnType<typeof find>>;

async function find({ database }: Platform, paymentId: string) {
  const payment = await database.prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: {
      order: {
        include: {
          user: true,
          channel: { include: { owner: true } },
          tierVersion: { select: { name: true } },
          donation: { select: { isAnonymous: true } },
        },
      },
    },
  });
  const { user: buyer, channel, tierVersion, donation } = payment.order;
  return {
    payment,
    buyer,
    channel,
    isAnonymous: donation?.isAnonymous ?? false,
    named: (texts: Texts) => ({
      channel: channel.title,
      tier: describeItem(texts, tierVersion?.name ?? null),
    }),
    amount: refundAmountOf(payment),
  };
}
