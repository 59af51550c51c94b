import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { awaitsDecision } from "./accept-payment.ts";
import { actorId, mayDecide } from "../events/actor.ts";
import type { Actor } from "../events/actor.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { paymentState } from "../events/payment-row.ts";
import { notifyRejected } from "./decision-notices.jobs.ts";

export type Rejection = { readonly kind: "done" | "not_waiting" | "forbidden" };

export type RejectInput = {
  readonly paymentId: string;
  readonly actor: Actor;
  /** Stored in the audit trail. */
  readonly reason?: string;
};

/**
 * A person rejects a payment. A held payment is closed, and its money stays unallocated in the ledger. A partial payment stays
 * open for the remainder, and the buyer is asked for it.
 */
export const rejectPayment = (
  platform: Platform,
  { paymentId, actor, reason }: RejectInput,
): Promise<Rejection> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { id: paymentId });
    if (payment === undefined || !(await mayDecide(transaction, platform, actor, payment, "refunds.make")))
      return { kind: "forbidden" };
    const { row } = payment;
    if (!awaitsDecision(payment) || row.shortfallDeclinedAt !== null) return { kind: "not_waiting" };
    const now = platform.clock.now();
    const isHeld = paymentState.read(row.state) === "held";
    await transaction.payment.update({
      where: { id: row.id },
      data: {
        updatedAt: now,
        ...(isHeld
          ? { resolution: "rejected", resolvedBy: actorId(actor), resolvedAt: now }
          : { shortfallDeclinedAt: now }),
      },
    });
    await transaction.auditEntry.create({
      data: {
        id: newId(now),
        at: now,
        actorId: actorId(actor),
        action: isHeld ? "payment.rejected" : "payment.shortfall_declined",
        subject: row.id,
        ...(reason === undefined ? {} : { detail: { reason } }),
      },
    });
    await enqueue(transaction, [job(notifyRejected, { paymentId: row.id }, { key: `rejected:${row.id}` })]);
    return { kind: "done" };
  });
