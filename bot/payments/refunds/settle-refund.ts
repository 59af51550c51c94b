import { completeRefund, endAccess } from "./complete-refund.ts";
import { cancelRefundedRenewal } from "../../renewals/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { auditRefund, withPayment } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";
import { reversePayment, reverseRefund } from "./refund-postings.sql.ts";
import { notifyRefundRefused } from "./notify-refunded.jobs.ts";
import { notifyRefundDeclined } from "./notify-waiting.jobs.ts";
import { actorId, isOperator } from "../events/actor.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { paymentState } from "../events/payment-state.ts";
import { notifyUndecided } from "../events/requested-jobs.ts";

/** A person confirms that the coins were sent back by hand. */
export const confirmRefundSent = (platform: Platform, input: RefundInput): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row } = payment;
    if (!row.refundByHand || paymentState.read(row.state) !== "refund_requested")
      return { kind: "not_possible" };
    await auditRefund(transaction, platform, input, "refund.sent_by_hand");
    await completeRefund(transaction, platform, payment);
    return { kind: "done" };
  });

/**
 * Cancels a requested refund: access and money stay as they were. A payment that was not granted awaits a decision again. A
 * refund that waits for an operator no longer waits; if an operator declines it, its owner is notified.
 */
export const withdrawRefund = (platform: Platform, input: RefundInput): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row } = payment;
    const waiting = await transaction.waitingRefund.deleteMany({ where: { paymentId: row.id } });
    if (waiting.count === 1) return stopWaiting(transaction, platform, input, payment);
    // A person cannot withdraw a refund that a job sends: the money may be on its way. The bot does, after the provider's refusal.
    const isSending = row.refundRequestedAt !== null && !row.refundByHand && input.actor !== "bot";
    if (paymentState.read(row.state) !== "refund_requested" || isSending) return { kind: "not_possible" };
    await auditRefund(transaction, platform, input, "refund.withdrawn");
    const now = platform.clock.now();
    const wasPartial = row.grantedAt === null && row.heldReason === null;
    await (wasPartial ? reversePayment : reverseRefund).run(transaction, { paymentId: row.id, now });
    await transaction.payment.update({
      where: { id: row.id },
      data: {
        refundRequestedAt: null,
        accessAfterRefund: null,
        updatedAt: now,
        ...(wasPartial ? { bookedAmount: null } : {}),
      },
    });
    const key = { provider: row.provider, externalId: row.externalId };
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

async function stopWaiting(
  transaction: Transaction,
  platform: Platform,
  input: RefundInput,
  { row, order }: LockedPayment,
): Promise<RefundAnswer> {
  const isDeclined =
    actorId(input.actor) !== BigInt(order.ownerId) && (await isOperator(transaction, platform, input.actor));
  await auditRefund(transaction, platform, input, isDeclined ? "refund.declined" : "refund.withdrawn");
  if (isDeclined)
    await enqueue(transaction, [
      job(notifyRefundDeclined, { paymentId: row.id }, { key: `refund-declined:${row.id}` }),
    ]);
  return { kind: "done" };
}

/** The owner decides about the access after a refund that the bot did not start. */
export const decideRefundAccess = (
  platform: Platform,
  input: RefundInput & { readonly access: "kept" | "ended" },
): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, { row, order }) => {
    if (row.accessAfterRefund !== "open") return { kind: "not_possible" };
    const { access } = input;
    await transaction.payment.update({
      where: { id: row.id },
      data: { accessAfterRefund: access, updatedAt: platform.clock.now() },
    });
    if (order.kind === "access" && access === "ended") {
      await endAccess(transaction, platform, order);
      await cancelRefundedRenewal(transaction, row);
    }
    await auditRefund(transaction, platform, input, "refund.access_decided", { access });
    return { kind: "done" };
  });
