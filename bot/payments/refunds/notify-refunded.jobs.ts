import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { money } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { refundAccessButtons } from "./refund.keyboards.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { nameBought } from "../../orders/index.ts";

/** The money went back: each of the two who must know is told by a job of their own. */
export const notifyRefunded = defineJob({
  name: "payments.tell-refunded",
  payload: z.object({ paymentId: opaqueId, whom: z.enum(["buyer", "owner"]) }),
  async run({ paymentId, whom }, platform) {
    const found = await find(platform, paymentId);
    if (found.payment.refundedAt === null) return;
    if (whom === "buyer") await tellBuyer(platform, found);
    else await tellOwner(platform, found);
  },
});

async function tellBuyer(platform: Platform, { payment, buyer, named, amount }: Found): Promise<void> {
  const texts = platform.translations.for(buyer.languageCode, buyer.timeZone);
  const key = payment.refundAccess === "ended" ? "refunded-access-ended" : "refunded";
  const text = texts.html(key, { ...named(texts), amount: describeMoney(texts, amount) });
  await tell(platform, telegramId(buyer.id), text);
}

/** Who is also asked what becomes of the access, where nobody has said it yet. */
async function tellOwner(
  platform: Platform,
  { payment, buyer, channel, isAnonymous, named, amount }: Found,
): Promise<void> {
  const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
  const isOpen = payment.refundAccess === "open";
  const text = texts.html(isOpen ? "refunded-owner-asked" : "refunded-owner", {
    ...named(texts),
    buyer: isAnonymous ? texts.plain("donation-somebody") : buyer.firstName,
    amount: describeMoney(texts, amount),
  });
  const keyboard = isOpen ? refundAccessButtons(texts, payment.id) : undefined;
  await tell(platform, telegramId(channel.ownerId), text, keyboard);
}

/** Telegram does not know the charge: nothing went back, and whoever asked must know. */
export const notifyRefundRefused = defineJob({
  name: "payments.tell-refund-refused",
  payload: z.object({ paymentId: opaqueId }),
  async run({ paymentId }, platform) {
    const { channel, buyer, isAnonymous, named, amount } = await find(platform, paymentId);
    const texts = platform.translations.for(channel.owner.languageCode, channel.owner.timeZone);
    const text = texts.html("refund-refused", {
      ...named(texts),
      buyer: isAnonymous ? texts.plain("donation-somebody") : buyer.firstName,
      amount: describeMoney(texts, amount),
    });
    await tell(platform, telegramId(channel.ownerId), text);
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
  const minor = payment.creditMinor === 0n ? payment.amountMinor : payment.creditMinor;
  return {
    payment,
    buyer,
    channel,
    isAnonymous: donation?.isAnonymous ?? false,
    named: (texts: Texts) => ({
      channel: channel.title,
      tier: nameBought(texts, tierVersion?.name ?? null),
    }),
    amount: money(minor, payment.currency as Currency),
  };
}
