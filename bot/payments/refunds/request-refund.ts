import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { postAsHeld } from "../grant/post-held.ts";
import { canBeRefunded } from "../events/payment-state.ts";
import { auditRefund, reservePostings, withPayment } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";
import { refundStars } from "./refund-stars.jobs.ts";

/** Sets the money aside in the ledger at once; a job sends Stars back. The access changes when the money has been sent. */
export const requestRefund = (
  platform: Platform,
  input: RefundInput & { readonly access: "kept" | "ended" },
): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row, order } = payment;
    if (!canBeRefunded(payment)) return { kind: "not_possible" };
    // A donation opened nothing.
    const access = order.kind === "access" ? input.access : null;
    await auditRefund(transaction, platform, input, "refund.requested", { access });
    const now = platform.clock.now();
    // A partial payment is not posted before: the remainder might have arrived.
    await postAsHeld(transaction, payment, now);
    await reservePostings(transaction, { paymentId: row.id, now });
    await transaction.payment.update({
      where: { id: row.id },
      data: { refundRequestedAt: now, accessAfterRefund: access, updatedAt: now },
    });
    if (row.provider !== "stars") return { kind: "by_hand" };
    await enqueue(transaction, [job(refundStars, { paymentId: row.id }, { key: `refund:${row.id}` })]);
    return { kind: "under_way" };
  });
