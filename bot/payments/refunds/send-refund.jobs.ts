import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { money } from "../../platform/values/money.ts";
import type { SentRefund } from "../contract/held-money.ts";
import { findProvider } from "../providers/registry.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { paymentPriceOf, paymentState } from "../events/payment-row.ts";
import { completeRefund } from "./complete-refund.ts";
import { notifyRefundByHand } from "./refund-notices.jobs.ts";
import { findOpenPart, partTag } from "./open-part.ts";
import { selectDue } from "./part-postings.sql.ts";
import { completePart } from "./settle-part.ts";
import { withdrawRefund } from "./settle-refund.ts";

const payload = z.object({
  paymentId: opaqueId,
  /** Left out: the whole payment. */
  partId: opaqueId.optional(),
});
type Payload = z.infer<typeof payload>;

// Stripe repeats a fault for a day under the key of a part (`send-refund.ts` there). The last attempt comes after 28 hours.
const ATTEMPTS = 14;

/** Sends a payment or a part of it back by the provider's call. Convergent: the provider sends once, however often this job runs. */
export const sendRefundJob = defineJob({
  name: "payments.send-refund",
  payload,
  maxAttempts: ATTEMPTS,
  async run(requested, platform) {
    const { paymentId, partId } = requested;
    const found = await findRequested(platform, requested);
    if (found === undefined) return;
    const refunds = findProvider(found.provider)?.refunds;
    /* v8 ignore if -- the job exists only for a provider with this call */
    if (refunds === undefined) throw new Error(`${found.provider} sends no refunds`);
    const outcome = await refunds.send(platform, found.refund);
    if (outcome === "by_hand") return leaveToPerson(platform, requested);
    if (outcome === "refused") {
      // A person has to look at the payment.
      await withdrawRefund(platform, { paymentId, actor: "bot", part: partId && partTag({ id: partId }) });
      return;
    }
    await platform.database.prisma.$transaction(async (transaction) => {
      const locked = await lockPayment(transaction, { id: paymentId });
      // The provider's report of the refund may have come first.
      if (locked === undefined || locked.row.refundedAt !== null) return;
      const part = await findOpenPart(transaction, paymentId);
      if (part?.id !== partId) return;
      if (part !== undefined) await completePart(transaction, platform, locked, part);
      else await completeRefund(transaction, platform, locked);
    });
  },
});

/** Undefined: this refund is not requested any more. */
async function findRequested(
  { database: { prisma } }: Platform,
  { paymentId, partId }: Payload,
): Promise<{ readonly provider: string; readonly refund: SentRefund } | undefined> {
  const payment = await prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: { order: { select: { userId: true } } },
  });
  const part = await findOpenPart(prisma, paymentId);
  if (paymentState.read(payment.state) !== "refund_requested" || part?.id !== partId) return undefined;
  const { provider, externalId, payerId, order, refundedMinor } = payment;
  const { currency } = paymentPriceOf(payment);
  return {
    provider,
    refund: {
      id: partId ?? paymentId,
      externalId,
      payerId: telegramId(payerId ?? order.userId),
      part: part && money(part.amountMinor, currency),
      refundedBefore: money(refundedMinor, currency),
      due: await selectDue.first(prisma, { paymentId }),
    },
  };
}

/** From now on this refund is one that a person sends and confirms. The money stays set aside. */
async function leaveToPerson({ database, clock }: Platform, { paymentId, partId }: Payload): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.payment.updateMany({
      where: { id: paymentId, state: "refund_requested", refundByHand: false },
      data: { refundByHand: true, updatedAt: clock.now() },
    });
    if (count === 0) return;
    await enqueue(transaction, [
      job(notifyRefundByHand, { paymentId, partId }, { key: `refund-by-hand:${partId ?? paymentId}` }),
    ]);
  });
}
