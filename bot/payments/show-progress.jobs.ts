import { z } from "zod";
import { opaqueId, paymentStatus, telegramId } from "../platform/domain.ts";
import type { PaymentStatus } from "../platform/domain.ts";
import { defineJob } from "../platform/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { isRefusal, isUnreachable } from "../platform/telegram.ts";
import { payOnPage } from "./payments.keyboards.ts";

/** Brings the checkout's message up to what is known now; a key lets a burst of statuses be one edit. */
export const showProgress = defineJob({
  name: "payments.show-progress",
  payload: z.object({ orderId: opaqueId }),
  maxAttempts: 5,
  async run({ orderId }, platform) {
    await editCheckoutMessage(platform, orderId);
  },
});

/**
 * Convergent: the message ends up showing the furthest status of the order's payments, whichever event brought us here.
 * A status is claimed before it is shown, so that two jobs do not edit the message into itself; and since two edits may
 * overtake each other on the way to Telegram, each looks again after its own.
 */
export async function editCheckoutMessage(platform: Platform, orderId: string): Promise<void> {
  let followed = await findFollowed(platform, orderId);
  if (followed === undefined || !(await claimStatus(platform, followed))) return;
  // A payment has nine statuses, so it moves at most that often meanwhile.
  for (let round = 0; round < 9; round++) {
    await showStatus(platform, followed);
    const now = await findFollowed(platform, orderId);
    if (now === undefined || now.status === followed.status) return;
    followed = now;
  }
}

async function claimStatus({ database }: Platform, { checkoutId, status }: Followed): Promise<boolean> {
  const { count } = await database.prisma.checkout.updateMany({
    where: { id: checkoutId, OR: [{ shownStatus: null }, { shownStatus: { not: status } }] },
    data: { shownStatus: status },
  });
  return count === 1;
}

type Followed = {
  checkoutId: string;
  chatId: number;
  messageId: number;
  url: string | null;
  status: PaymentStatus | "held";
  languageCode: string | null;
  channelTitle: string;
  tierName: string;
};

/** The checkout of an order that has both a message and a payment to tell of. */
async function findFollowed({ database }: Platform, orderId: string): Promise<Followed | undefined> {
  const checkout = await database.prisma.checkout.findFirst({
    where: { orderId, messageId: { not: null } },
    include: {
      order: {
        include: {
          payments: { orderBy: { statusRank: "desc" } },
          user: { select: { languageCode: true } },
          channel: { select: { title: true } },
          tierVersion: { select: { name: true } },
        },
      },
    },
  });
  const payment = checkout?.order.payments.find(({ provider }) => provider === checkout.provider);
  if (checkout === null || payment === undefined || checkout.messageId === null) return undefined;
  const { order } = checkout;
  return {
    checkoutId: checkout.id,
    chatId: telegramId(checkout.chatId),
    messageId: checkout.messageId,
    url: checkout.url,
    status: payment.heldReason === null ? paymentStatus.parse(payment.status) : "held",
    languageCode: order.user.languageCode,
    channelTitle: order.channel.title,
    tierName: order.tierVersion.name,
  };
}

async function showStatus(platform: Platform, followed: Followed): Promise<void> {
  const { chatId, messageId, url, status } = followed;
  const texts = platform.translations.for(followed.languageCode);
  const text = texts.html(`progress-${status.replaceAll("_", "-")}`, {
    channel: followed.channelTitle,
    tier: followed.tierName,
  });
  const keyboard = url !== null && canStillPay.has(status) ? { reply_markup: payOnPage(texts, url) } : {};
  try {
    await platform.telegram.editMessageText(chatId, messageId, text, { parse_mode: "HTML", ...keyboard });
  } catch (error) {
    // Shown already, deleted by the buyer, or the buyer is gone: there is nothing left to show it in.
    if (isUnreachable(error) || isRefusal(error, "not modified", "not found", "can't be edited")) return;
    // Not shown after all: the next attempt may claim it again.
    const { checkoutId: id } = followed;
    await platform.database.prisma.checkout.update({ where: { id }, data: { shownStatus: null } });
    throw error;
  }
}

const canStillPay: ReadonlySet<PaymentStatus | "held"> = new Set(["waiting", "partially_paid", "expired"]);
