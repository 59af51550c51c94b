import { z } from "zod";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { money } from "../../platform/values/money.ts";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { paymentPriceOf } from "../events/payment-row.ts";
import { disputeStatuses } from "../contract/provider-report.ts";
import { describeProvider } from "../providers/registry.ts";
import { findRefund } from "../refunds/find-refund.ts";

/** Notifies the owner of the sale, or an operator, that a refund did not reach the buyer. */
export const notifyFailedRefund = defineNotice({
  name: "payments.notify-failed-refund",
  payload: z.object({ paymentId: opaqueId, minor: z.string().regex(/^\d{1,15}$/), to: telegramUserId }),
  async prepare({ paymentId, minor, to }, platform) {
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId);
    const { currency } = paymentPriceOf(payment);
    return {
      to,
      ...(to === ownerId ? {} : { isForOperator: true as const }),
      write: (texts) =>
        texts.html("refund-failed-later", {
          ...valuesFor(texts),
          provider: describeProvider(texts, payment.provider),
          amount: describeMoney(texts, money(BigInt(minor), currency)),
        }),
    };
  },
});

/** Notifies the owner of the sale, or an operator, of a dispute's beginning or end. */
export const notifyDispute = defineNotice({
  name: "payments.notify-dispute",
  payload: z.object({ disputeId: opaqueId, status: z.enum(disputeStatuses), to: telegramUserId }),
  async prepare({ disputeId, status, to }, platform) {
    const dispute = await platform.database.prisma.dispute.findUniqueOrThrow({ where: { id: disputeId } });
    const { payment, ownerId, valuesFor } = await findRefund(platform, dispute.paymentId);
    const { currency } = paymentPriceOf(payment);
    return {
      to,
      ...(to === ownerId ? {} : { isForOperator: true as const }),
      write: (texts) =>
        texts.html(`dispute-${status}`, {
          ...valuesFor(texts),
          provider: describeProvider(texts, dispute.provider),
          amount: describeMoney(texts, money(dispute.amountMinor, currency)),
          fee: describeMoney(texts, money(dispute.feeMinor, currency)),
          due: dispute.dueBy === null ? "–" : texts.date(dispute.dueBy),
        }),
    };
  },
});
