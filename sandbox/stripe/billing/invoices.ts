import type { Invoice, InvoicePayment, Subscription, SubscriptionItem } from "../account/billing-objects.ts";
import { methodOf } from "../account/cards.ts";
import type { PaymentMethodName } from "../account/cards.ts";
import type { Charge, Seconds } from "../account/objects.ts";
import { taxIn } from "../account/tax.ts";
import { newId } from "../account/store.ts";
import type { Store } from "../account/store.ts";
import type { EventLog } from "../events/event-log.ts";
import type { Charges } from "../payments/charges.ts";

export type Invoices = {
  /** A draft for the subscription's period. */
  draft(
    subscription: Subscription,
    item: SubscriptionItem,
    reason: Invoice["billing_reason"],
    collected: { readonly start: Seconds; readonly end: Seconds },
  ): Invoice;
  /** Opens a draft, which can then be paid. */
  finalize(invoice: Invoice): void;
  /** One attempt to collect an open invoice. */
  collect(invoice: Invoice, method: PaymentMethodName): Charge;
  fail(invoice: Invoice, nextAttempt: Seconds | null): void;
  /** Paid by other means than the account, as the dashboard's "Mark as paid" says. */
  markPaid(invoice: Invoice): void;
};

export function createInvoices(parts: {
  store: Store;
  log: EventLog;
  charges: Charges;
  invoiceUrl: (id: string) => string;
}): Invoices {
  const { store, log, charges, invoiceUrl } = parts;

  function paid(invoice: Invoice): void {
    invoice.status = "paid";
    invoice.amount_paid = invoice.amount_due;
    invoice.amount_remaining = 0;
    invoice.next_payment_attempt = null;
    invoice.auto_advance = false;
    invoice.status_transitions = { ...invoice.status_transitions, paid_at: store.now() };
    log.record("invoice.paid", invoice);
    log.record("invoice.payment_succeeded", invoice);
  }

  const paymentOf = (invoice: Invoice): InvoicePayment | undefined =>
    store.list("invoice_payment").find((payment) => payment.invoice === invoice.id);

  function openPayment(invoice: Invoice): InvoicePayment {
    const { customer, currency, amount_due: amount } = invoice;
    const intent = charges.createIntent({
      amount,
      currency,
      customer,
      description:
        invoice.billing_reason === "subscription_create" ? "Subscription creation" : "Subscription update",
      // The vendor copies nothing of the subscription to its payment intents.
      metadata: {},
      receipt_email: null,
    });
    return store.add("invoice_payment", {
      id: store.newId("invoice_payment"),
      object: "invoice_payment",
      created: store.now(),
      livemode: false,
      amount_paid: null,
      amount_requested: amount,
      currency,
      invoice: invoice.id,
      is_default: true,
      payment: { type: "payment_intent", payment_intent: intent.id },
      status: "open",
    });
  }

  return {
    draft(subscription, item, reason, collected) {
      const id = store.newId("invoice");
      const amount = item.price.unit_amount * item.quantity;
      const { current_period_start: start, current_period_end: end } = item;
      const { enabled } = subscription.automatic_tax;
      const invoice = store.add("invoice", {
        id,
        object: "invoice",
        created: store.now(),
        livemode: false,
        billing_reason: reason,
        collection_method: "charge_automatically",
        currency: subscription.currency,
        customer: subscription.customer,
        amount_due: amount,
        automatic_tax: { enabled, status: enabled ? "complete" : null },
        total_taxes: enabled ? [{ amount: taxIn(amount, store.tax), tax_behavior: "inclusive" }] : null,
        amount_paid: 0,
        amount_remaining: amount,
        total: amount,
        attempt_count: 0,
        attempted: false,
        auto_advance: true,
        hosted_invoice_url: invoiceUrl(id),
        lines: {
          object: "list",
          data: [
            {
              id: newId("il_1"),
              object: "line_item",
              amount,
              currency: subscription.currency,
              description: `${item.quantity} × ${item.price.product}`,
              invoice: id,
              quantity: item.quantity,
              period: { start, end },
              parent: {
                type: "subscription_item_details",
                invoice_item_details: null,
                subscription_item_details: {
                  subscription: subscription.id,
                  subscription_item: item.id,
                  proration: false,
                },
              },
            },
          ],
          has_more: false,
          url: `/v1/invoices/${id}/lines`,
        },
        next_payment_attempt: null,
        number: `SANDBOX-${String(store.tables.invoice.size + 1).padStart(4, "0")}`,
        parent: {
          type: "subscription_details",
          quote_details: null,
          subscription_details: { subscription: subscription.id, metadata: { ...subscription.metadata } },
        },
        period_start: collected.start,
        period_end: collected.end,
        status: "draft",
        status_transitions: { finalized_at: null, paid_at: null },
      });
      subscription.latest_invoice = id;
      log.record("invoice.created", invoice);
      return invoice;
    },

    finalize(invoice) {
      invoice.status = "open";
      invoice.status_transitions = { finalized_at: store.now(), paid_at: null };
      openPayment(invoice);
      log.record("invoice.finalized", invoice);
    },

    collect(invoice, method) {
      const payment = paymentOf(invoice) ?? openPayment(invoice);
      const intent = store.get("payment_intent", payment.payment.payment_intent);
      const outcome = invoice.billing_reason === "subscription_create" ? "succeeds" : methodOf(method).later;
      invoice.attempted = true;
      invoice.attempt_count += 1;
      const charge = charges.charge(intent, method, outcome);
      if (charge.status !== "succeeded") return charge;
      payment.status = "paid";
      payment.amount_paid = payment.amount_requested;
      log.record("invoice_payment.paid", payment);
      paid(invoice);
      return charge;
    },

    fail(invoice, nextAttempt) {
      invoice.next_payment_attempt = nextAttempt;
      log.record("invoice.payment_failed", invoice);
    },

    markPaid(invoice) {
      if (invoice.status !== "open") throw new Error(`Invoice ${invoice.id} is ${invoice.status}`);
      paid(invoice);
    },
  };
}
