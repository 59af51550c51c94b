import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import type { FailedRefund } from "../contract/provider-report.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { priceOf } from "../events/payment-amounts.ts";
import { notifyFailedRefund } from "./notify-reversals.jobs.ts";
import type { Recorded } from "./record-part-refund.ts";

/**
 * Tells the owner of the sale and the operators of a refund that did not reach the buyer. The ledger still counts the refund: a
 * person sends the money in another way.
 */
export const recordFailedRefund = (
  platform: Platform,
  { provider, externalId, refundId, amount }: FailedRefund,
): Promise<Recorded> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { provider_externalId: { provider, externalId } });
    if (payment === undefined || priceOf(payment.row).currency !== amount.currency) return "unknown";
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
