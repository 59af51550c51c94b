import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { findProvider } from "../providers/registry.ts";
import { withdrawRefund } from "./settle-refund.ts";
import { notifyRefundByHand } from "./notify-refunded.jobs.ts";
import { completeRefund } from "./complete-refund.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { paymentState } from "../events/payment-state.ts";

/** Sends a payment back by the provider's call. Convergent: the provider sends once, however often this job runs. */
export const sendRefund = defineJob({
  name: "payments.send-refund",
  payload: z.object({ paymentId: opaqueId }),
  async run({ paymentId }, platform) {
    const payment = await platform.database.prisma.payment.findUniqueOrThrow({
      where: { id: paymentId },
      include: { order: { select: { userId: true } } },
    });
    if (paymentState.read(payment.state) !== "refund_requested") return;
    const refunds = findProvider(payment.provider)?.refunds;
    /* v8 ignore if -- the job exists only for a provider with this call */
    if (refunds === undefined) throw new Error(`${payment.provider} sends no refunds`);
    const { externalId } = payment;
    const payerId = telegramId(payment.payerId ?? payment.order.userId);
    const outcome = await refunds.send(platform, { id: paymentId, externalId, payerId });
    if (outcome === "refused") {
      // A person has to look at the payment.
      await withdrawRefund(platform, { paymentId, actor: "bot" });
      return;
    }
    if (outcome === "by_hand") return leaveToPerson(platform, paymentId);
    await platform.database.prisma.$transaction(async (transaction) => {
      const locked = await lockPayment(transaction, { id: paymentId });
      // The provider's report of the refund may have come first.
      if (locked === undefined || locked.row.refundedAt !== null) return;
      await completeRefund(transaction, platform, locked);
    });
  },
});

/** From now on this refund is one that a person sends and confirms. The money stays set aside. */
async function leaveToPerson({ database, clock }: Platform, paymentId: string): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.payment.updateMany({
      where: { id: paymentId, state: "refund_requested", refundByHand: false },
      data: { refundByHand: true, updatedAt: clock.now() },
    });
    if (count === 0) return;
    await enqueue(transaction, [
      job(notifyRefundByHand, { paymentId }, { key: `refund-by-hand:${paymentId}` }),
    ]);
  });
}
