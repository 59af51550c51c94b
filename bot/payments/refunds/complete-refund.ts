import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { endAccess } from "./end-access.ts";
import { cancelRefundedRenewal } from "../../renewals/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { statusRank } from "../events/payment-status.ts";
import { postRefundSent } from "./refund-postings.sql.ts";
import { reservePostings } from "./refund-steps.ts";
import { showProgress } from "../events/requested-jobs.ts";
import { notifyRefunded } from "./notify-refunded.jobs.ts";

/**
 * The buyer has the money back: the postings are reversed, and the access changes as chosen with the request. For a refund that
 * nobody requested here, the channel's setting decides: the access ends at once, or the owner is asked.
 * Once for a payment: the caller holds the row lock and has checked that the payment is not refunded.
 */
export async function completeRefund(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
): Promise<void> {
  const now = platform.clock.now();
  const key = { paymentId: row.id, now };
  if (row.refundRequestedAt === null) await reservePostings(transaction, key);
  await postRefundSent.run(transaction, key);
  const byRule = row.order.channel.accessAfterRefund === "at_once" ? "ended" : "open";
  const hasNoAccess = order.kind === "donation" || row.grantedAt === null;
  const access = hasNoAccess ? null : (row.accessAfterRefund ?? byRule);
  const wasUndecided = row.heldReason !== null && row.resolution === null;
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      status: "refunded",
      statusRank: statusRank.refunded,
      refundedAt: now,
      accessAfterRefund: access,
      nextCheckAt: null,
      updatedAt: now,
      ...(wasUndecided ? { resolution: "refunded", resolvedAt: now } : {}),
    },
  });
  if (order.kind === "access" && access === "ended") {
    await endAccess(transaction, platform, order);
    await cancelRefundedRenewal(transaction, row);
  }
  await enqueue(transaction, [
    job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` }),
    job(notifyRefunded, { paymentId: row.id, whom: "buyer" }, { key: `refunded:${row.id}:buyer` }),
    job(notifyRefunded, { paymentId: row.id, whom: "owner" }, { key: `refunded:${row.id}:owner` }),
  ]);
}
