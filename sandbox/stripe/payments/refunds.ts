import { failedRefundEntry, refundEntry } from "../account/balance.ts";
import { methodNamed, methodOf } from "../account/cards.ts";
import type { Due } from "../account/due.ts";
import type { Charge, Metadata, Refund, Seconds } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import { StripeError } from "../account/stripe-error.ts";
import type { EventLog } from "../events/event-log.ts";

export type RefundTerms = {
  readonly charge: Charge;
  /** Default: the rest. */
  readonly amount: number | undefined;
  readonly reason: Refund["reason"];
  readonly metadata: Metadata;
};

export type Refunds = {
  /** @throws {StripeError} 400 above the rest, and for a disputed charge. */
  create(terms: RefundTerms): Refund;
  /** The times at which `advance` decides refunds. */
  due(): Due[];
  /** Decides refunds that wait and fails those whose card refuses them; called as time passes. */
  advance(): void;
};

/** The vendor's cards for slow and failing refunds take their time; an hour here. */
const DECIDED_AFTER_S = 3_600;

const dollars = (amount: number): string => `$${(amount / 100).toFixed(2)}`;

export function createRefunds({ store, log }: { store: Store; log: EventLog }): Refunds {
  function requireRefundable(charge: Charge, amount: number): void {
    const refuse = (message: string, code?: string, param?: string): never => {
      throw new StripeError(400, message, {
        ...(code === undefined ? {} : { code }),
        ...(param === undefined ? {} : { param }),
      });
    };
    if (charge.status !== "succeeded")
      refuse(`Charge ${charge.id} is ${charge.status} and cannot be refunded.`, "charge_not_refundable");
    if (charge.refunded) refuse(`Charge ${charge.id} has already been refunded.`, "charge_already_refunded");
    const isLocked = store
      .list("dispute")
      .some((dispute) => dispute.charge === charge.id && !dispute.is_charge_refundable);
    // The vendor's list of codes has both, and does not say which payment gets which.
    if (isLocked)
      refuse(
        `Charge ${charge.id} has been charged back; cannot issue a refund.`,
        methodNamed(charge.payment_method) === "debit" ? "refund_disputed_payment" : "charge_disputed",
      );
    const left = charge.amount - charge.amount_refunded;
    if (amount > left)
      refuse(
        `Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`,
        undefined,
        "amount",
      );
  }

  function fail(refund: Refund, charge: Charge): void {
    refund.status = "failed";
    refund.failure_reason = "expired_or_canceled_card";
    refund.failure_balance_transaction = failedRefundEntry(store, refund).id;
    charge.amount_refunded -= refund.amount;
    charge.refunded = false;
    log.record("refund.failed", refund);
    log.record("refund.updated", refund, { status: "succeeded" });
  }

  /** Refunds that wait, and those that will fail. */
  const undecided = (): Refund[] =>
    [...store.tables.refund.values()].filter(({ status, charge }) => {
      if (status === "pending") return true;
      const { after } = methodOf(methodNamed(store.get("charge", charge).payment_method));
      return status === "succeeded" && after === "refund_fails";
    });
  const decisionOf = ({ created }: Refund): Seconds => created + DECIDED_AFTER_S;

  return {
    create({ charge, amount = charge.amount - charge.amount_refunded, reason, metadata }) {
      requireRefundable(charge, amount);
      const { after } = methodOf(methodNamed(charge.payment_method));
      const refund = store.add("refund", {
        id: store.newId("refund"),
        object: "refund",
        created: store.now(),
        livemode: false,
        amount,
        balance_transaction: null,
        charge: charge.id,
        currency: charge.currency,
        metadata,
        payment_intent: charge.payment_intent,
        reason,
        status: after === "refund_pending" ? "pending" : "succeeded",
      });
      refund.balance_transaction = refundEntry(store, refund).id;
      charge.amount_refunded += amount;
      charge.refunded = charge.amount_refunded === charge.amount;
      log.record("refund.created", refund);
      log.record("charge.refunded", charge);
      return refund;
    },

    due: () => undecided().map((refund) => ({ at: decisionOf(refund), what: "refund-is-decided" })),

    advance() {
      for (const refund of undecided()) {
        if (decisionOf(refund) > store.now()) continue;
        if (refund.status === "succeeded") fail(refund, store.get("charge", refund.charge));
        else {
          refund.status = "succeeded";
          log.record("refund.updated", refund, { status: "pending" });
        }
      }
    },
  };
}
