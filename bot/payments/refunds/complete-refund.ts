import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { statusRank } from "../contract/payment-status.ts";
import { accessAfterRefundState } from "../events/payment-state.ts";
import { showProgress } from "../events/requested-jobs.ts";
import { endAccess } from "../access/end-access.ts";
import { notifyRefunded } from "./refund-notices.jobs.ts";
import { postRefundSent } from "./refund-postings.sql.ts";
import { reservePostings } from "./refund-steps.ts";

/**
 * The buyer has the money back: the postings are reversed, and the access changes as chosen with the request. For a refund that
 * nobody requested here, the channel's setting decides: the access ends at once, or the owner is asked.
 * Once for a payment: the caller holds the row lock, and has checked that the payment is not refunded and no part of it is on
 * its way.
 */
export async function completeRefund(
  transaction: Transaction,
  platform: Platform,
  payment: LockedPayment,
): Promise<void> {
  const { row, order } = payment;
  const now = platform.clock.now();
  const key = { paymentId: row.id, now };
  if (row.refundRequestedAt === null) await reservePostings(transaction, { ...key, provider: row.provider });
  await postRefundSent.run(transaction, key);
  const access = accessAfter(payment);
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
  if (access === "ended") await endAccess(transaction, platform, payment);
  await enqueue(transaction, [
    job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` }),
    job(notifyRefunded, { paymentId: row.id, whom: "buyer" }, { key: `refunded:${row.id}:buyer` }),
    job(notifyRefunded, { paymentId: row.id, whom: "owner" }, { key: `refunded:${row.id}:owner` }),
  ]);
}

/** A choice for an earlier part is none for the whole payment, unless it ended the access. */
function accessAfter({ row, order }: LockedPayment): "kept" | "ended" | "open" | null {
  if (order.kind === "donation" || row.grantedAt === null) return null;
  if (row.accessEndedAt !== null) return "ended";
  const chosen = row.refundRequestedAt === null ? null : accessAfterRefundState.read(row.accessAfterRefund);
  return chosen ?? (row.order.channel.accessAfterRefund === "at_once" ? "ended" : "open");
}
