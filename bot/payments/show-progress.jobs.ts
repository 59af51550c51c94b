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

/** Convergent: shows the furthest status of the order's payments, whichever event brought us here. */
export async function editCheckoutMessage(platform: Platform, orderId: string): Promise<void> {
  const checkouts = await platform.database.prisma.checkout.findMany({
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
  for (const { order, messageId, chatId, url, provider } of checkouts) {
    const payment = order.payments.find((candidate) => candidate.provider === provider);
    if (payment === undefined || messageId === null) continue;
    const texts = platform.translations.for(order.user.languageCode);
    const status = payment.heldReason === null ? paymentStatus.parse(payment.status) : "held";
    const text = texts.html(`progress-${status.replaceAll("_", "-")}`, {
      channel: order.channel.title,
      tier: order.tierVersion.name,
    });
    const keyboard = url !== null && canStillPay.has(status) ? { reply_markup: payOnPage(texts, url) } : {};
    try {
      await platform.telegram.editMessageText(telegramId(chatId), messageId, text, {
        parse_mode: "HTML",
        ...keyboard,
      });
    } catch (error) {
      // Shown already, deleted by the buyer, or the buyer is gone: there is nothing left to show it in.
      if (!isUnreachable(error) && !isRefusal(error, "not modified", "not found", "can't be edited"))
        throw error;
    }
  }
}

const canStillPay: ReadonlySet<PaymentStatus | "held"> = new Set(["waiting", "partially_paid", "expired"]);
