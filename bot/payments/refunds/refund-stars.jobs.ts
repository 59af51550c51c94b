import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { isRefusal } from "../../platform/telegram/telegram.ts";
import { withdrawRefund } from "./settle-refund.ts";
import { completeRefund } from "./complete-refund.ts";
import { lockPayment } from "../events/lock-payment.ts";

/**
 * Sends the Stars of a payment back (Bot API, refundStarPayment). Convergent: Telegram knows each charge and refuses to send
 * it back twice, so that a repetition after a lost answer learns that it has happened.
 */
export const refundStars = defineJob({
  name: "payments.refund-stars",
  payload: z.object({ paymentId: opaqueId }),
  async run({ paymentId }, platform) {
    const payment = await platform.database.prisma.payment.findUniqueOrThrow({
      where: { id: paymentId },
      include: { order: { select: { userId: true } } },
    });
    if (payment.refundAskedAt === null || payment.refundedAt !== null) return;
    const payer = telegramId(payment.payerId ?? payment.order.userId);
    try {
      await platform.telegram.refundStarPayment(payer, payment.externalId);
    } catch (error) {
      if (isRefusal(error, "CHARGE_ID_INVALID", "USER_ID_INVALID")) {
        // Telegram does not know this charge, now or ever: nothing goes back, and people have to look at it.
        await withdrawRefund(platform, { paymentId, actor: "bot" });
        return;
      }
      if (!isRefusal(error, "CHARGE_ALREADY_REFUNDED")) throw error;
    }
    await platform.database.prisma.$transaction(async (transaction) => {
      const locked = await lockPayment(transaction, { id: paymentId });
      // Telegram's own word about it, `refunded_payment`, may have been faster.
      if (locked === undefined || locked.row.refundedAt !== null) return;
      await completeRefund(transaction, platform, locked);
    });
  },
});
