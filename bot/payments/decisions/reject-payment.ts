import { newId } from "../../platform/values/ids.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isWaiting } from "./accept-payment.ts";
import { actorId, mayDecide } from "../events/actor.ts";
import type { Actor } from "../events/actor.ts";
import { lockPayment } from "../events/lock-payment.ts";
import { notifyRejected } from "./notify-rejected.jobs.ts";

export type Rejection = { readonly kind: "done" | "not_waiting" | "forbidden" };

export type RejectInput = {
  readonly paymentId: string;
  readonly actor: Actor;
  /** Why, in the person's own words; kept in the audit trail. */
  readonly reason?: string;
};

/**
 * A person says that a payment does not count. One that is held is closed: its money stays nobody's in the ledger. One of
 * which a part is missing stays open for the rest, and the buyer is asked for it.
 */
export const rejectPayment = (
  platform: Platform,
  { paymentId, actor, reason }: RejectInput,
): Promise<Rejection> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const payment = await lockPayment(transaction, { id: paymentId });
    if (payment === undefined || !(await mayDecide(transaction, platform, actor, payment)))
      return { kind: "forbidden" };
    const { row } = payment;
    if (!isWaiting(payment) || row.shortfallDeclinedAt !== null) return { kind: "not_waiting" };
    const now = platform.clock.now();
    const isHeld = row.heldReason !== null;
    await transaction.payment.update({
      where: { id: row.id },
      data: {
        updatedAt: now,
        ...(isHeld
          ? { resolution: "dismissed", resolvedBy: actorId(actor), resolvedAt: now }
          : { shortfallDeclinedAt: now }),
      },
    });
    await transaction.auditEntry.create({
      data: {
        id: newId(now),
        at: now,
        actorId: actorId(actor),
        action: isHeld ? "payment.dismissed" : "payment.shortfall_declined",
        subject: row.id,
        ...(reason === undefined ? {} : { detail: { reason } }),
      },
    });
    await enqueue(transaction, [
      job(notifyRejected, { paymentId: row.id }, { key: `turned-down:${row.id}` }),
    ]);
    return { kind: "done" };
  });
