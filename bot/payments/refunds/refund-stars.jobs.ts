import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { isRefusal } from "../../platform/telegram/telegram.ts";
import { withdrawRefund } from "./settle-refund.ts";
import { completeRefund } from "./complete-refund.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { paymentState } from "../events/payment-state.ts";

/**
 * Sends the Stars of a payment back (Bot API, refundStarPayment). Convergent: Telegram refuses a second refund of a charge, and
 * this refusal tells a retry after a lost answer that the refund has happened.
 */
export const refundStars = defineJob({
  name: "payments.refund-stars",
  payload: z.object({ paymentId: opaqueId }),
  async run({ paymentId }, platform) {
    const payment = await platform.database.prisma.payment.findUniqueOrThrow({
      where: { id: paymentId },
      include: { order: { select: { userId: true } } },
    });
    if (paymentState.read(payment.state) !== "refund_requested") return;
    /* v8 ignore next -- Telegram names the payer of every charge; only the column may be null, for other providers */
    const payer = telegramId(payment.payerId ?? payment.order.userId);
    try {
      await platform.telegram.refundStarPayment(payer, payment.externalId);
    } catch (error) {
      if (isRefusal(error, "CHARGE_ID_INVALID", "USER_ID_INVALID")) {
        // Telegram does not know this charge and never will: a person has to look at the payment.
        await withdrawRefund(platform, { paymentId, actor: "bot" });
        return;
      }
      if (!isRefusal(error, "CHARGE_ALREADY_REFUNDED")) throw error;
    }
    await platform.database.prisma.$transaction(async (transaction) => {
      const locked = await lockPayment(transaction, { id: paymentId });
      // The update `refunded_payment` may have come first.
      if (locked === undefined || locked.row.refundedAt !== null) return;
      await completeRefund(transaction, platform, locked);
    });
  },
});
