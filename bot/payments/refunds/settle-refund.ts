import { completeRefund } from "./complete-refund.ts";
import { endAccess } from "./end-access.ts";
import { cancelStarSubscription } from "../../renewals/index.ts";
import { paymentProvider } from "../../platform/values/domain.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { auditRefund, withPayment } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";
import { undoRefund, unbook } from "./reverse.ts";
import { notifyRefundRefused } from "./notify-refunded.jobs.ts";
import { notifyUndecided } from "../events/requested-jobs.ts";

/** Whoever sent the coins back by hand says so. */
export const confirmRefundSent = (platform: Platform, input: RefundInput): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row } = payment;
    if (row.provider === "stars" || row.refundAskedAt === null || row.refundedAt !== null)
      return { kind: "not_possible" };
    await auditRefund(transaction, platform, input, "refund.sent_by_hand");
    await completeRefund(transaction, platform, payment);
    return { kind: "done" };
  });

/**
 * A refund that was asked for will not be: the buyer keeps what they bought, the owner their money. Where nothing was
 * bought by it, people are asked again.
 */
export const withdrawRefund = (platform: Platform, input: RefundInput): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, { row }) => {
    // Stars are on their way as soon as they were asked for; only Telegram's refusal, which the bot brings, undoes that.
    const isOnItsWay = row.provider === "stars" && input.actor !== "bot";
    if (row.refundAskedAt === null || row.refundedAt !== null || isOnItsWay) return { kind: "not_possible" };
    await auditRefund(transaction, platform, input, "refund.withdrawn");
    const now = platform.clock.now();
    const isOpen = row.grantedAt === null && row.heldReason === null;
    await (isOpen ? unbook : undoRefund)(transaction, row.id, now);
    await transaction.payment.update({
      where: { id: row.id },
      data: {
        refundAskedAt: null,
        refundAccess: null,
        updatedAt: now,
        ...(isOpen ? { bookedAmount: null } : {}),
      },
    });
    const key = { provider: paymentProvider.parse(row.provider), externalId: row.externalId };
    if (row.grantedAt === null && row.resolution === null)
      await enqueue(transaction, [
        job(notifyUndecided, key, { key: `undecided:${row.provider}:${row.externalId}` }),
      ]);
    if (input.actor === "bot")
      await enqueue(transaction, [
        job(notifyRefundRefused, { paymentId: row.id }, { key: `refund-refused:${row.id}` }),
      ]);
    return { kind: "done" };
  });

/** After a refund that somebody else made, the owner says what becomes of the access. */
export const decideRefundAccess = (
  platform: Platform,
  input: RefundInput & { readonly access: "kept" | "ended" },
): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, { row, order }) => {
    if (row.refundAccess !== "open") return { kind: "not_possible" };
    const { access } = input;
    await transaction.payment.update({
      where: { id: row.id },
      data: { refundAccess: access, updatedAt: platform.clock.now() },
    });
    if (order.kind === "access" && access === "ended") {
      await endAccess(transaction, platform, order);
      await cancelStarSubscription(transaction, row);
    }
    await auditRefund(transaction, platform, input, "refund.access_decided", { access });
    return { kind: "done" };
  });
