import type { PaymentMethodName } from "../account/cards.ts";
import type { Charge, Dispute, Refund, Session } from "../account/objects.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Delivery } from "../events/event-sender.ts";
import { actsOn, chargeOfSession } from "./acts.ts";
import type { ActParts, WhichDispute } from "./acts.ts";
import type { DisputeOutcome } from "../payments/disputes.ts";
import type { PayAnswer } from "./checkout.ts";

/** An open page, with its buyer, the bank of the buyer's card and the merchant's dashboard. Acts end when their events are delivered. */
export type SandboxCheckout = {
  /** The session as it is now. */
  readonly session: Session;
  /** The latest charge of the payment; undefined before an attempt. */
  readonly charge: Charge | undefined;
  /** Submits the page. @throws {Error} unless the session is open. */
  pay(method?: PaymentMethodName, authentication?: "passes" | "fails"): Promise<PayAnswer>;
  /** The bank decides a delayed payment. */
  settle(outcome: "succeeds" | "fails"): Promise<Delivery[]>;
  /** The merchant refunds in the dashboard. @param amount default: the rest. */
  refund(amount?: number): Promise<Refund>;
  openDispute(how?: { readonly isInquiry?: boolean; readonly amount?: number }): Promise<Dispute>;
  escalateDispute(): Promise<Delivery[]>;
  closeDispute(outcome: DisputeOutcome, which?: WhichDispute): Promise<Delivery[]>;
};

export function createBuyer(session: Session, parts: ActParts & { readonly log: EventLog }): SandboxCheckout {
  const { store, log } = parts;
  const acts = actsOn(session, parts);
  const finish = async <Result>(act: () => Result): Promise<Result> => {
    const { result, sent } = log.during(act);
    await sent;
    return result;
  };
  return {
    session,
    get charge() {
      return chargeOfSession(store, session);
    },
    pay: (method = "success", authentication) => finish(() => acts.pay(method, authentication)),
    settle: (outcome) => log.during(() => acts.settle(outcome)).sent,
    refund: (amount) => finish(() => acts.refund(amount)),
    openDispute: (how) => finish(() => acts.openDispute(how)),
    escalateDispute: () => log.during(() => acts.escalateDispute()).sent,
    closeDispute: (outcome, which) => log.during(() => acts.closeDispute(outcome, which)).sent,
  };
}
