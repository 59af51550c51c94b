import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { bookAsHeld } from "../grant/book-as-held.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { auditRefund, withPayment } from "./refund-steps.ts";
import type { RefundAnswer, RefundInput } from "./refund-steps.ts";
import { refundStars } from "./refund-stars.jobs.ts";
import { setAside } from "./reverse.ts";

/** The money is set aside in the ledger at once and goes back by a job; the access follows when it has gone. */
export const askRefund = (
  platform: Platform,
  input: RefundInput & { readonly access: "kept" | "ended" },
): Promise<RefundAnswer> =>
  withPayment(platform, input, async (transaction, payment) => {
    const { row, order } = payment;
    if (!canBeRefunded(payment)) return { kind: "not_possible" };
    // A donation opened nothing.
    const access = order.kind === "access" ? input.access : null;
    await auditRefund(transaction, platform, input, "refund.asked", { access });
    const now = platform.clock.now();
    // A part of a price is booked only now: until here the rest might have come.
    await bookAsHeld(transaction, payment, now);
    await setAside(transaction, row.id, now);
    await transaction.payment.update({
      where: { id: row.id },
      data: { refundAskedAt: now, refundAccess: access, updatedAt: now },
    });
    if (row.provider !== "stars") return { kind: "by_hand" };
    await enqueue(transaction, [job(refundStars, { paymentId: row.id }, { key: `refund:${row.id}` })]);
    return { kind: "under_way" };
  });

/** Whether its money is here, nobody has asked for it back, and it is not a part of another payment. */
export const canBeRefunded = ({ row }: Pick<LockedPayment, "row">): boolean =>
  row.refundAskedAt === null &&
  row.refundedAt === null &&
  (row.grantedAt !== null ||
    (row.resolution !== "accepted" && (row.heldReason !== null || row.status === "partially_paid")));
