import type { Platform } from "../../platform/platform.ts";
import type { PartRefund, PaymentFee, FailedRefund } from "../contract/provider-report.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { paymentState, paymentPriceOf } from "../events/payment-row.ts";
import { bookParts } from "../refunds/settle-part.ts";
import { bookFee } from "../grant/provider-fee.sql.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { operators } from "../../users/index.ts";
import { notifyFailedRefund } from "./notify-reversals.jobs.ts";

/** "unknown": the payment is not known here, or another use of the provider's account. */
export type Recorded = "recorded" | "outdated" | "unknown";

/**
 * Books a part of a payment that was refunded at the provider, and asks the owner about the access. Reports name the sum of all
 * parts: a repeated or late one changes nothing. While a part of our own is on its way, nobody knows whether the sum includes that
 * part: the end of its refund books the rest.
 */
export const recordPartRefund = (platform: Platform, refund: PartRefund): Promise<Recorded> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const { provider, externalId, refunded } = refund;
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    if (payment === undefined) return "unknown";
    const { row } = payment;
    if (refunded.currency !== paymentPriceOf(row).currency) return "outdated";
    const { count } = await transaction.partRefund.updateMany({
      where: { paymentId: row.id, state: "requested", reportedMinor: { lt: refunded.minor } },
      data: { reportedMinor: refunded.minor },
    });
    if (count === 1) return "recorded";
    // A report may be late: the part went back before the bank took the money.
    if (!["granted", "disputed"].includes(paymentState.read(row.state))) return "outdated";
    return (await bookParts(transaction, platform, payment, refunded.minor)) ? "recorded" : "outdated";
  });

/**
 * Books the provider's fee of a payment that has arrived, once: a cost of the owner of the sale. The fee of a held payment is a cost of
 * the platform until somebody is credited, because the report does not come again.
 */
export const recordFee = (platform: Platform, { provider, externalId, fee }: PaymentFee): Promise<Recorded> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    if (payment === undefined || paymentPriceOf(payment.row).currency !== fee.currency) return "unknown";
    const { row } = payment;
    const hasArrived = row.grantedAt !== null || row.heldReason !== null;
    if (row.feeMinor !== null || !hasArrived) return "outdated";
    const now = platform.clock.now();
    await bookFee(transaction, { paymentId: row.id, amount: fee, now });
    await transaction.payment.update({
      where: { id: row.id },
      data: { feeMinor: fee.minor, updatedAt: now },
    });
    return "recorded";
  });

/**
 * Notifies the owner of the sale and the operators of a refund that did not reach the buyer. The ledger still counts the refund: a
 * person sends the money in another way.
 */
export const recordFailedRefund = (
  platform: Platform,
  { provider, externalId, refundId, amount }: FailedRefund,
): Promise<Recorded> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    if (payment === undefined || paymentPriceOf(payment.row).currency !== amount.currency) return "unknown";
    const { row, order } = payment;
    if (row.failedRefundId === refundId) return "outdated";
    await transaction.payment.update({
      where: { id: row.id },
      data: { failedRefundId: refundId, updatedAt: platform.clock.now() },
    });
    const people = new Set([order.ownerId, ...(await operators.readOperators(transaction, platform))]);
    await enqueue(
      transaction,
      [...people].map((to) =>
        job(
          notifyFailedRefund,
          { paymentId: row.id, minor: String(amount.minor), to },
          { key: `failed-refund:${row.id}:${refundId}:${to}` },
        ),
      ),
    );
    return "recorded";
  });
