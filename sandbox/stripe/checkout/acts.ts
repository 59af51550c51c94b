import type { PaymentMethodName } from "../account/cards.ts";
import type { Charge, Dispute, Refund, Session } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import type { DisputeOutcome, Disputes } from "../payments/disputes.ts";
import type { Refunds } from "../payments/refunds.ts";
import type { Checkout, PayAnswer } from "./checkout.ts";

/** Acts on a charge in the merchant's dashboard, and of the card's holder. The caller sends the events. */
export type ChargeActs = {
  /** @param amount default: the rest. */
  refund(amount?: number): Refund;
  openDispute(how?: { readonly isInquiry?: boolean; readonly amount?: number }): Dispute;
  escalateDispute(): void;
  closeDispute(outcome: DisputeOutcome, which?: WhichDispute): void;
};

export type WhichDispute = {
  /** Default: the newest of the charge. */
  readonly dispute?: Dispute;
  /** The part that a lost dispute gives back. */
  readonly reinstated?: number;
};

/** Acts on a session's page, of the buyer's bank and in the merchant's dashboard. The caller sends the events. */
export type Acts = ChargeActs & {
  pay(method: PaymentMethodName, authentication?: "passes" | "fails"): PayAnswer;
  settle(outcome: "succeeds" | "fails"): void;
  expire(): void;
};

export type ActParts = {
  readonly store: Store;
  readonly checkout: Checkout;
  readonly refunds: Refunds;
  readonly disputes: Disputes;
};

export function actsOn(session: Session, parts: ActParts): Acts {
  const { store, checkout } = parts;
  const requireCharge = (): Charge => {
    const charge = chargeOfSession(store, session);
    if (charge === undefined) throw new Error(`Session ${session.id} has no charge`);
    return charge;
  };
  return {
    ...actsOnCharge(requireCharge, parts),
    pay: (method, authentication) => checkout.pay(session, method, authentication),
    settle: (outcome) => checkout.settle(session, outcome),
    expire: () => checkout.expire(session),
  };
}

/** @param charge a session makes its charge at the first attempt to pay. */
export function actsOnCharge(
  charge: () => Charge,
  { store, refunds, disputes }: Omit<ActParts, "checkout">,
): ChargeActs {
  const requireDispute = (): Dispute => {
    const disputed = charge();
    const dispute = disputeOfCharge(store, disputed);
    if (dispute === undefined) throw new Error(`Charge ${disputed.id} has no dispute`);
    return dispute;
  };
  return {
    refund: (amount) =>
      refunds.create({ charge: charge(), amount, reason: "requested_by_customer", metadata: {} }),
    openDispute: (how) => disputes.open(charge(), how),
    escalateDispute: () => disputes.escalate(requireDispute()),
    closeDispute: (outcome, { dispute = requireDispute(), reinstated } = {}) =>
      disputes.close(dispute, outcome, reinstated),
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

/** The newest one. */
export const disputeOfCharge = (store: Store, charge: Charge): Dispute | undefined =>
  store.list("dispute").find((dispute) => dispute.charge === charge.id);
