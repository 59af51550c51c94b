import { chargeEntry, failedChargeEntry } from "../account/balance.ts";
import { declineSentence, detailsOf, methodId } from "../account/cards.ts";
import type { Decline, PaymentMethodName } from "../account/cards.ts";
import type { Charge, PaymentIntent } from "../account/objects.ts";
import type { Store } from "../account/store.ts";
import type { EventLog } from "../events/event-log.ts";

export type ChargeTerms = Pick<
  PaymentIntent,
  "amount" | "currency" | "customer" | "description" | "metadata" | "receipt_email"
>;

export type ChargeOutcome = "succeeds" | "processing" | Decline;

/** Payment intents and their charges. */
export type Charges = {
  createIntent(terms: ChargeTerms): PaymentIntent;
  /** One attempt to charge: a charge that succeeds, waits or fails. */
  charge(intent: PaymentIntent, method: PaymentMethodName, outcome: ChargeOutcome): Charge;
  /** Decides a charge that waits. */
  settle(charge: Charge, outcome: "succeeds" | "fails"): void;
  /** The buyer's bank asks for authentication. */
  askForAuthentication(intent: PaymentIntent, method: PaymentMethodName): void;
  cancelIntent(intent: PaymentIntent): void;
};

export function createCharges(parts: {
  store: Store;
  log: EventLog;
  receiptUrl: (chargeId: string) => string;
}): Charges {
  const { store, log, receiptUrl } = parts;

  function succeed(charge: Charge, intent: PaymentIntent): void {
    charge.status = "succeeded";
    charge.paid = true;
    charge.captured = true;
    charge.amount_captured = charge.amount;
    charge.balance_transaction ??= chargeEntry(store, charge).id;
    intent.status = "succeeded";
    intent.amount_received = charge.amount;
    intent.last_payment_error = null;
    log.record("charge.succeeded", charge);
    log.record("payment_intent.succeeded", intent);
  }

  function fail(charge: Charge, intent: PaymentIntent, decline: Decline): void {
    charge.status = "failed";
    charge.failure_code = "card_declined";
    charge.failure_message = declineSentence(decline);
    if (charge.balance_transaction !== null) failedChargeEntry(store, charge);
    intent.status = "requires_payment_method";
    intent.last_payment_error = { code: "card_declined", decline_code: decline };
    log.record("charge.failed", charge);
    log.record("payment_intent.payment_failed", intent);
  }

  return {
    createIntent(terms) {
      const intent = store.add("payment_intent", {
        ...terms,
        id: store.newId("payment_intent"),
        object: "payment_intent",
        created: store.now(),
        livemode: false,
        amount_received: 0,
        last_payment_error: null,
        latest_charge: null,
        payment_method: null,
        status: "requires_payment_method",
      });
      log.record("payment_intent.created", intent);
      return intent;
    },

    charge(intent, method, outcome) {
      const id = store.newId("charge");
      const charge = store.add("charge", {
        id,
        object: "charge",
        created: store.now(),
        livemode: false,
        amount: intent.amount,
        currency: intent.currency,
        customer: intent.customer,
        metadata: intent.metadata,
        payment_intent: intent.id,
        payment_method: methodId(method),
        payment_method_details: detailsOf(method),
        receipt_url: receiptUrl(id),
        amount_captured: 0,
        amount_refunded: 0,
        balance_transaction: null,
        captured: false,
        disputed: false,
        failure_code: null,
        failure_message: null,
        paid: false,
        refunded: false,
        status: "pending",
      });
      intent.latest_charge = id;
      intent.payment_method = charge.payment_method;
      if (outcome === "succeeds") succeed(charge, intent);
      else if (outcome === "processing") {
        intent.status = "processing";
        charge.balance_transaction = chargeEntry(store, charge).id;
        log.record("payment_intent.processing", intent);
        log.record("charge.pending", charge);
      } else fail(charge, intent, outcome);
      return charge;
    },

    settle(charge, outcome) {
      if (charge.status !== "pending") throw new Error(`Charge ${charge.id} is ${charge.status} already`);
      const intent = store.get("payment_intent", charge.payment_intent);
      if (outcome === "succeeds") succeed(charge, intent);
      else fail(charge, intent, "insufficient_funds");
    },

    askForAuthentication(intent, method) {
      intent.status = "requires_action";
      intent.payment_method = methodId(method);
      log.record("payment_intent.requires_action", intent);
    },

    cancelIntent(intent) {
      if (intent.status === "succeeded" || intent.status === "processing") return;
      intent.status = "canceled";
      log.record("payment_intent.canceled", intent);
    },
  };
}
