import { declineSentence, methodOf } from "../account/cards.ts";
import type { Decline, PaymentMethodName } from "../account/cards.ts";
import type { Due } from "../account/due.ts";
import type { Charge, Session } from "../account/objects.ts";
import type { SessionPlan, Store } from "../account/store.ts";
import { taxIn } from "../account/tax.ts";
import { StripeError } from "../account/stripe-error.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Billing } from "../billing/billing.ts";
import type { Charges } from "../payments/charges.ts";
import type { Customers } from "../payments/customers.ts";
import type { Disputes } from "../payments/disputes.ts";

export type PayAnswer =
  | { readonly kind: "paid" }
  /** The payment is decided later. */
  | { readonly kind: "processing" }
  /** The buyer must authenticate, or the page shows the sentence and asks for another card. */
  | { readonly kind: "authentication" }
  | { readonly kind: "declined"; readonly sentence: string };

export type NewSession = Omit<
  Session,
  | "id"
  | "object"
  | "created"
  | "livemode"
  | "customer_details"
  | "payment_intent"
  | "subscription"
  | "invoice"
  | "url"
  | "status"
  | "payment_status"
>;

export type Checkout = {
  create(session: NewSession, plan: SessionPlan): Session;
  /**
   * The buyer submits the page. @param authentication the answer to the bank's question, for a card that asks.
   * @throws {Error} unless the session is open.
   */
  pay(session: Session, method: PaymentMethodName, authentication?: "passes" | "fails"): PayAnswer;
  /** The bank decides a delayed payment. */
  settle(session: Session, outcome: "succeeds" | "fails"): void;
  /** @throws {StripeError} 400 unless the session is open. */
  expire(session: Session): void;
  /** The ends of open sessions. */
  due(): Due[];
  /** Expires sessions by the clock. */
  advance(): void;
};

export function createCheckout(parts: {
  store: Store;
  log: EventLog;
  charges: Charges;
  customers: Customers;
  disputes: Disputes;
  billing: Billing;
  pageUrl: (sessionId: string) => string;
}): Checkout {
  const { store, log, charges, customers, disputes, billing, pageUrl } = parts;

  const planOf = (session: Session): SessionPlan => {
    const plan = store.plans.get(session.id);
    if (plan === undefined) throw new Error(`Session ${session.id} has no line items`);
    return plan;
  };

  function requireOpen(session: Session): void {
    if (session.status === "open" && store.now() < session.expires_at) return;
    throw new Error(`This checkout session is ${session.status === "open" ? "expired" : session.status}`);
  }

  function complete(session: Session, paymentStatus: "paid" | "unpaid"): void {
    session.status = "complete";
    session.payment_status = paymentStatus;
    session.url = null;
    log.record("checkout.session.completed", session);
  }

  const answerTo = (method: PaymentMethodName, authentication?: "passes" | "fails") => {
    const { first } = methodOf(method);
    if (first !== "authenticates") return first;
    if (authentication === undefined) return first;
    return authentication === "passes" ? "succeeds" : "authentication_required";
  };

  const isDecline = (outcome: string): outcome is Decline =>
    outcome !== "succeeds" && outcome !== "processing" && outcome !== "authenticates";

  function openIntent(session: Session) {
    if (session.payment_intent !== null) return store.get("payment_intent", session.payment_intent);
    const { metadata, paymentDescription: description } = planOf(session);
    const { amount_total: amount, currency, customer, customer_email: receipt_email } = session;
    const intent = charges.createIntent({ amount, currency, customer, description, metadata, receipt_email });
    // The page makes the payment intent at the first attempt; an untouched session has none.
    session.payment_intent = intent.id;
    return intent;
  }

  function finishPayment(session: Session, charge: Charge, method: PaymentMethodName): PayAnswer {
    complete(session, charge.status === "succeeded" ? "paid" : "unpaid");
    if (charge.status !== "succeeded") return { kind: "processing" };
    if (methodOf(method).after === "disputed") disputes.open(charge);
    return { kind: "paid" };
  }

  function payOnce(
    session: Session,
    method: PaymentMethodName,
    outcome: ReturnType<typeof answerTo>,
  ): PayAnswer {
    if (session.customer === null && session.customer_creation === "always")
      session.customer = customers.create({ email: session.customer_email, name: null, metadata: {} }).id;
    const intent = openIntent(session);
    if (outcome === "authenticates") {
      charges.askForAuthentication(intent, method);
      return { kind: "authentication" };
    }
    const charge = charges.charge(intent, method, outcome);
    if (isDecline(outcome)) return { kind: "declined", sentence: declineSentence(outcome) };
    return finishPayment(session, charge, method);
  }

  function subscribe(
    session: Session,
    method: PaymentMethodName,
    outcome: ReturnType<typeof answerTo>,
  ): PayAnswer {
    if (outcome === "processing") throw new Error("Subscriptions take cards only here");
    if (outcome === "authenticates") return { kind: "authentication" };
    // Since version basil, the subscription exists only after the payment.
    if (isDecline(outcome)) return { kind: "declined", sentence: declineSentence(outcome) };
    session.customer ??= customers.create({ email: session.customer_email, name: null, metadata: {} }).id;
    const { subscription, invoice, charge } = billing.subscribe(planOf(session), {
      customer: session.customer,
      currency: session.currency,
      method,
    });
    session.subscription = subscription.id;
    session.invoice = invoice.id;
    return finishPayment(session, charge, method);
  }

  function expire(session: Session): void {
    session.status = "expired";
    session.url = null;
    if (session.payment_intent !== null)
      charges.cancelIntent(store.get("payment_intent", session.payment_intent));
    log.record("checkout.session.expired", session);
  }

  const openSessions = (): Session[] =>
    [...store.tables.session.values()].filter(({ status }) => status === "open");

  return {
    create(terms, plan) {
      const id = store.newId("session");
      store.plans.set(id, plan);
      return store.add("session", {
        ...terms,
        id,
        object: "checkout.session",
        created: store.now(),
        livemode: false,
        customer_details: terms.customer_email === null ? null : { email: terms.customer_email },
        payment_intent: null,
        subscription: null,
        invoice: null,
        url: pageUrl(id),
        status: "open",
        payment_status: "unpaid",
      });
    },

    pay(session, method, authentication) {
      requireOpen(session);
      if (planOf(session).isTaxed) {
        session.automatic_tax = { enabled: true, status: "complete" };
        session.total_details = {
          ...session.total_details,
          amount_tax: taxIn(session.amount_total, store.tax),
        };
      }
      session.customer_details ??= { email: "buyer@sandbox.example" };
      const outcome = answerTo(method, authentication);
      return session.mode === "payment"
        ? payOnce(session, method, outcome)
        : subscribe(session, method, outcome);
    },

    settle(session, outcome) {
      const intent = store.get("payment_intent", session.payment_intent ?? "");
      const charge = store.get("charge", intent.latest_charge ?? "");
      charges.settle(charge, outcome);
      if (outcome === "succeeds") session.payment_status = "paid";
      const name = outcome === "succeeds" ? "async_payment_succeeded" : "async_payment_failed";
      log.record(`checkout.session.${name}`, session);
    },

    expire(session) {
      if (session.status !== "open")
        throw new StripeError(
          400,
          `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
        );
      expire(session);
    },

    due: () => openSessions().map(({ expires_at: at }) => ({ at, what: "checkout-expires" })),

    advance() {
      for (const session of openSessions()) if (session.expires_at <= store.now()) expire(session);
    },
  };
}
