import type { PaymentMethodName } from "../account/cards.ts";
import type { Charge, Dispute, Refund, Session } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import type { Disputes } from "../payments/disputes.ts";
import type { Refunds } from "../payments/refunds.ts";
import type { Checkout, PayAnswer } from "./checkout.ts";

/** Acts on a session's page, of the buyer's bank and in the merchant's dashboard. The caller sends the events. */
export type Acts = {
  pay(method: PaymentMethodName, authentication?: "passes" | "fails"): PayAnswer;
  settle(outcome: "succeeds" | "fails"): void;
  /** @param amount default: the rest. */
  refund(amount?: number): Refund;
  openDispute(how?: { readonly isInquiry?: boolean; readonly amount?: number }): Dispute;
  escalateDispute(): void;
  closeDispute(outcome: "won" | "lost" | "closed"): void;
  expire(): void;
};

export type ActParts = {
  readonly store: Store;
  readonly checkout: Checkout;
  readonly refunds: Refunds;
  readonly disputes: Disputes;
};

export function actsOn(session: Session, { store, checkout, refunds, disputes }: ActParts): Acts {
  const requireCharge = (): Charge => {
    const charge = chargeOfSession(store, session);
    if (charge === undefined) throw new Error(`Session ${session.id} has no charge`);
    return charge;
  };
  const requireDispute = (): Dispute => {
    const dispute = disputeOfCharge(store, requireCharge());
    if (dispute === undefined) throw new Error(`Session ${session.id} has no dispute`);
    return dispute;
  };
  return {
    pay: (method, authentication) => checkout.pay(session, method, authentication),
    settle: (outcome) => checkout.settle(session, outcome),
    refund: (amount) =>
      refunds.create({ charge: requireCharge(), amount, reason: "requested_by_customer", metadata: {} }),
    openDispute: (how) => disputes.open(requireCharge(), how),
    escalateDispute: () => disputes.escalate(requireDispute()),
    closeDispute: (outcome) => disputes.close(requireDispute(), outcome),
    expire: () => checkout.expire(session),
  };
}

/** Of the payment, or of the subscription's first invoice. */
export function chargeOfSession(store: Store, session: Session): Charge | undefined {
  const intentId =
    session.payment_intent ??
    store.list("invoice_payment").find(({ invoice }) => invoice === session.invoice)?.payment.payment_intent;
  if (intentId === undefined) return undefined;
  const { latest_charge: chargeId } = store.get("payment_intent", intentId);
  return chargeId === null ? undefined : store.get("charge", chargeId);
}

export const disputeOfCharge = (store: Store, charge: Charge): Dispute | undefined =>
  store.list("dispute").find((dispute) => dispute.charge === charge.id);
