import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { endAccess } from "./end-access.ts";
import { cancelStarSubscription } from "../../renewals/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { statusRank } from "../events/payment-event.ts";
import { sendBack, setAside } from "./reverse.ts";
import { showProgress } from "../events/requested-jobs.ts";
import { notifyRefunded } from "./notify-refunded.jobs.ts";

/**
 * The money is back with the buyer: the postings are reversed, and the access goes the way that was chosen when the refund
 * was asked for. Where nobody asked, the channel's rule counts: it ends at once, or the owner is asked.
 * Done once a payment: the caller holds its lock and has seen that it is not refunded yet.
 */
export async function completeRefund(
  transaction: Transaction,
  platform: Platform,
  { row, order }: LockedPayment,
): Promise<void> {
  const now = platform.clock.now();
  if (row.refundAskedAt === null) await setAside(transaction, row.id, now);
  await sendBack(transaction, row.id, now);
  const byRule = row.order.channel.refundAccess === "at_once" ? "ended" : "open";
  const isNothing = order.kind === "donation" || row.grantedAt === null;
  const access = isNothing ? null : (row.refundAccess ?? byRule);
  const wasUndecided = row.heldReason !== null && row.resolution === null;
  await transaction.payment.update({
    where: { id: row.id },
    data: {
      status: "refunded",
      statusRank: statusRank.refunded,
      refundedAt: now,
      refundAccess: access,
      nextCheckAt: null,
      updatedAt: now,
      ...(wasUndecided ? { resolution: "refunded", resolvedAt: now } : {}),
    },
  });
  if (order.kind === "access" && access === "ended") {
    await endAccess(transaction, platform, order);
    await cancelStarSubscription(transaction, row);
  }
  await enqueue(transaction, [
    job(showProgress, { orderId: order.id }, { key: `progress:${order.id}` }),
    job(notifyRefunded, { paymentId: row.id, whom: "buyer" }, { key: `refunded:${row.id}:buyer` }),
    job(notifyRefunded, { paymentId: row.id, whom: "owner" }, { key: `refunded:${row.id}:owner` }),
  ]);
}
