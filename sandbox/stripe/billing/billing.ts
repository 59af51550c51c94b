import type { Invoice, Subscription, SubscriptionItem } from "../account/billing-objects.ts";
import { methodId, methodNamed } from "../account/cards.ts";
import type { PaymentMethodName } from "../account/cards.ts";
import type { Due } from "../account/due.ts";
import type { Charge, Metadata, Seconds } from "../account/objects.ts";
import type { SessionPlan, Store } from "../account/store.ts";
import type { EventLog } from "../events/event-log.ts";
import { addSubscription } from "./add-subscription.ts";
import type { SubscriptionTerms } from "./add-subscription.ts";
import type { Invoices } from "./invoices.ts";
import { endOfPeriod } from "./periods.ts";

/** The choice of the dashboard's "Manage failed payments" about the end of the retries. */
export type BillingSettings = {
  afterRetries: "cancel" | "unpaid" | "past_due";
};

export type Billing = {
  /** The first period is paid at once. */
  subscribe(
    plan: SessionPlan,
    terms: SubscriptionTerms,
  ): { readonly subscription: Subscription; readonly invoice: Invoice; readonly charge: Charge };
  update(
    subscription: Subscription,
    change: { readonly cancelAtPeriodEnd?: boolean | undefined; readonly metadata?: Metadata | undefined },
  ): void;
  /**
   * As the customer portal does it for a subscription in flexible billing mode: `cancel_at` is the end of the period, and
   * `cancel_at_period_end` stays false (Stripe, "Compare billing modes"). Null clears either.
   */
  cancelAt(subscription: Subscription, when: "period_end" | null): void;
  /** Ends it at once. */
  cancel(subscription: Subscription, reason: "cancellation_requested" | "payment_failed"): void;
  /** A new card; an open invoice is tried again at once. */
  replaceCard(subscription: Subscription, method: PaymentMethodName): void;
  /** The buyer pays an invoice that is paid elsewhere, as the dashboard records. */
  markPaid(invoice: Invoice): void;
  /** The next step of every subscription that has one. */
  due(): Due[];
  /** Periods end and failed payments are tried again, by the clock. */
  advance(): void;
};

// A draft stands an hour before it is charged (from memory of the vendor's "Subscription invoices").
const DRAFT_S = 3_600;
// From memory of the vendor's "Smart Retries", whose hours differ: three tries within two weeks after the first.
const RETRY_AFTER_S = [3, 5, 6].map((days) => days * 86_400);

export function createBilling(parts: {
  store: Store;
  log: EventLog;
  invoices: Invoices;
  settings: BillingSettings;
}): Billing {
  const { store, log, invoices, settings } = parts;

  const itemOf = ({ id, items }: Subscription): SubscriptionItem => {
    const [item] = items.data;
    if (item === undefined) throw new Error(`Subscription ${id} has no items`);
    return item;
  };

  const cancellationOf = ({ cancel_at, cancel_at_period_end, canceled_at }: Subscription) => ({
    cancel_at,
    cancel_at_period_end,
    canceled_at,
  });

  /** Schedules the end of a subscription, or takes a scheduled end back. */
  const schedule = (subscription: Subscription, isEnding: boolean, isFlagged: boolean): void => {
    subscription.cancel_at_period_end = isFlagged;
    subscription.cancel_at = isEnding ? itemOf(subscription).current_period_end : null;
    subscription.canceled_at = isEnding ? store.now() : null;
    subscription.cancellation_details = {
      reason: isEnding ? "cancellation_requested" : null,
      comment: null,
      feedback: null,
    };
  };

  const become = (subscription: Subscription, status: Subscription["status"]): void => {
    if (subscription.status === status) return;
    const previous = { status: subscription.status };
    subscription.status = status;
    log.record("customer.subscription.updated", subscription, previous);
  };

  function end(subscription: Subscription, at: Seconds): void {
    subscription.status = "canceled";
    subscription.ended_at = at;
    log.record("customer.subscription.deleted", subscription);
  }

  function collect(subscription: Subscription, invoice: Invoice): void {
    const charge = invoices.collect(invoice, methodNamed(subscription.default_payment_method));
    if (charge.status === "succeeded") return become(subscription, "active");
    const wait = RETRY_AFTER_S[invoice.attempt_count - 1];
    invoices.fail(invoice, wait === undefined ? null : store.now() + wait);
    if (wait !== undefined) return become(subscription, "past_due");
    if (settings.afterRetries === "cancel") {
      subscription.cancellation_details = { reason: "payment_failed", comment: null, feedback: null };
      subscription.canceled_at = store.now();
      return end(subscription, store.now());
    }
    become(subscription, settings.afterRetries);
  }

  function beginPeriod(subscription: Subscription, item: SubscriptionItem): void {
    const { current_period_start: start, current_period_end: finish, price } = item;
    if (price.recurring === null) throw new Error(`Price ${price.id} does not recur`);
    item.current_period_start = finish;
    item.current_period_end = endOfPeriod(finish, price.recurring, subscription.billing_cycle_anchor);
    log.record("customer.subscription.updated", subscription, {
      items: { data: [{ current_period_start: start, current_period_end: finish }] },
      latest_invoice: subscription.latest_invoice,
    });
    invoices.draft(subscription, item, "subscription_cycle", { start, end: finish });
  }

  /** The next thing that the clock brings about; undefined: nothing. */
  function nextStep(subscription: Subscription): (Due & { readonly take: () => void }) | undefined {
    const { status, latest_invoice: latest } = subscription;
    if (status === "canceled") return undefined;
    const { current_period_end: finish } = itemOf(subscription);
    const invoice = latest === null ? undefined : store.get("invoice", latest);
    if (invoice?.status === "draft") {
      const take = (): void => {
        invoices.finalize(invoice);
        collect(subscription, invoice);
      };
      return { at: invoice.created + DRAFT_S, what: "renewal-is-charged", take };
    }
    const retryAt = invoice?.status === "open" ? invoice.next_payment_attempt : null;
    if (invoice !== undefined && retryAt !== null && retryAt <= finish)
      return { at: retryAt, what: "charge-is-tried-again", take: () => collect(subscription, invoice) };
    if (subscription.cancel_at !== null)
      return { at: finish, what: "subscription-ends", take: () => end(subscription, finish) };
    // An unpaid subscription makes drafts that nobody collects; none here.
    if (status === "unpaid") return undefined;
    return {
      at: finish,
      what: "renewal-begins",
      take: () => beginPeriod(subscription, itemOf(subscription)),
    };
  }

  /** Takes the next step if its time has come; false: there is none. */
  function step(subscription: Subscription): boolean {
    const next = nextStep(subscription);
    if (next === undefined || next.at > store.now()) return false;
    next.take();
    return true;
  }

  return {
    subscribe(plan, terms) {
      if (plan.recurring === null) throw new Error("A subscription needs a recurring price");
      const { subscription, item } = addSubscription(store, plan, plan.recurring, terms);
      const start = subscription.created;
      const invoice = invoices.draft(subscription, item, "subscription_create", { start, end: start });
      invoices.finalize(invoice);
      const charge = invoices.collect(invoice, terms.method);
      log.record("customer.subscription.created", subscription);
      return { subscription, invoice, charge };
    },

    update(subscription, { cancelAtPeriodEnd, metadata }) {
      const previous = cancellationOf(subscription);
      if (metadata !== undefined) subscription.metadata = metadata;
      // False takes back only what true has set.
      if (cancelAtPeriodEnd !== undefined && cancelAtPeriodEnd !== subscription.cancel_at_period_end)
        schedule(subscription, cancelAtPeriodEnd, cancelAtPeriodEnd);
      log.record("customer.subscription.updated", subscription, previous);
    },

    cancelAt(subscription, when) {
      const previous = cancellationOf(subscription);
      schedule(subscription, when !== null, false);
      log.record("customer.subscription.updated", subscription, previous);
    },

    cancel(subscription, reason) {
      subscription.cancellation_details = { reason, comment: null, feedback: null };
      subscription.canceled_at = store.now();
      end(subscription, store.now());
    },

    replaceCard(subscription, method) {
      const previous = { default_payment_method: subscription.default_payment_method };
      subscription.default_payment_method = methodId(method);
      log.record("customer.subscription.updated", subscription, previous);
      const invoice = store.get("invoice", subscription.latest_invoice ?? "");
      if (invoice.status === "open") collect(subscription, invoice);
    },

    markPaid(invoice) {
      invoices.markPaid(invoice);
      become(store.get("subscription", invoice.parent.subscription_details.subscription), "active");
    },

    due: () => [...store.tables.subscription.values()].flatMap((each) => nextStep(each) ?? []),

    advance() {
      for (const subscription of store.tables.subscription.values()) while (step(subscription));
    },
  };
}
