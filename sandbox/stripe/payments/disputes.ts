import { reversalEntry, withdrawalEntry } from "../account/balance.ts";
import type { Charge, Dispute } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import type { EventLog } from "../events/event-log.ts";

export type Disputes = {
  /**
   * The holder of the card disputes a charge. A dispute takes the amount and a fee at once; an inquiry takes nothing and may
   * become a dispute under the same id.
   * @param how.amount default: what was neither refunded nor disputed. A bank may dispute more, and may dispute a charge twice.
   * @throws {Error} for a charge that has no money, or none left.
   */
  open(charge: Charge, how?: { readonly isInquiry?: boolean; readonly amount?: number }): Dispute;
  /** An inquiry becomes a dispute. */
  escalate(dispute: Dispute): void;
  /**
   * Ends a dispute, or an inquiry, which can only be closed.
   * @param reinstated of a lost dispute: the part that comes back. The vendor's dashboard calls it partially won.
   */
  close(dispute: Dispute, outcome: DisputeOutcome, reinstated?: number): void;
};

export type DisputeOutcome = "won" | "lost" | "closed";

/** The merchant has about two weeks to answer. */
const DUE_S = 14 * 86_400;

export function createDisputes({ store, log }: { store: Store; log: EventLog }): Disputes {
  const withdraw = (dispute: Dispute): void => {
    dispute.balance_transactions = [withdrawalEntry(store, dispute)];
    dispute.is_charge_refundable = false;
    log.record("charge.dispute.funds_withdrawn", dispute);
  };

  const leftOf = (charge: Charge): number =>
    store
      .list("dispute")
      .filter((dispute) => dispute.charge === charge.id)
      .reduce((left, { amount }) => left - amount, charge.amount - charge.amount_refunded);

  return {
    open(charge, { isInquiry = false, amount = leftOf(charge) } = {}) {
      if (charge.status !== "succeeded" || amount <= 0)
        throw new Error(`Charge ${charge.id} cannot be disputed`);
      charge.disputed = true;
      const dispute = store.add("dispute", {
        id: store.newId("dispute"),
        object: "dispute",
        created: store.now(),
        livemode: false,
        amount,
        balance_transactions: [],
        charge: charge.id,
        currency: charge.currency,
        evidence_details: { due_by: store.now() + DUE_S, submission_count: 0 },
        is_charge_refundable: isInquiry,
        metadata: {},
        payment_intent: charge.payment_intent,
        reason: "fraudulent",
        status: isInquiry ? "warning_needs_response" : "needs_response",
      });
      log.record("charge.dispute.created", dispute);
      if (!isInquiry) withdraw(dispute);
      return dispute;
    },

    escalate(dispute) {
      if (dispute.status !== "warning_needs_response")
        throw new Error(`Dispute ${dispute.id} is ${dispute.status}`);
      const previous = { status: dispute.status };
      dispute.status = "needs_response";
      log.record("charge.dispute.updated", dispute, previous);
      withdraw(dispute);
    },

    close(dispute, outcome, reinstated = outcome === "won" ? dispute.amount : 0) {
      const isInquiry = dispute.status === "warning_needs_response";
      if ((dispute.status !== "needs_response" && !isInquiry) || isInquiry !== (outcome === "closed"))
        throw new Error(`Dispute ${dispute.id} is ${dispute.status} and cannot be ${outcome}`);
      dispute.status = outcome === "closed" ? "warning_closed" : outcome;
      if (reinstated > 0) {
        const reversal = reversalEntry(store, dispute, reinstated);
        dispute.balance_transactions = [...dispute.balance_transactions, reversal];
        log.record("charge.dispute.funds_reinstated", dispute);
      }
      log.record("charge.dispute.closed", dispute);
    },
  };
}
