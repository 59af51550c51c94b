import type { Recurring, Subscription, SubscriptionItem } from "../account/billing-objects.ts";
import { methodId } from "../account/cards.ts";
import type { PaymentMethodName } from "../account/cards.ts";
import { newId } from "../account/store.ts";
import type { SessionPlan, Store } from "../account/store.ts";
import { endOfPeriod } from "./periods.ts";

export type SubscriptionTerms = {
  readonly customer: string;
  readonly currency: string;
  readonly method: PaymentMethodName;
};

/** A subscription with one item, whose first period begins now. */
export function addSubscription(
  store: Store,
  plan: SessionPlan,
  recurring: Recurring,
  { customer, currency, method }: SubscriptionTerms,
): { readonly subscription: Subscription; readonly item: SubscriptionItem } {
  const start = store.now();
  const id = store.newId("subscription");
  const item: SubscriptionItem = {
    id: newId("si_"),
    object: "subscription_item",
    created: start,
    current_period_start: start,
    current_period_end: endOfPeriod(start, recurring, start),
    price: {
      id: newId("price_1"),
      object: "price",
      currency,
      product: plan.name,
      recurring: recurring,
      type: "recurring",
      unit_amount: plan.unitAmount,
    },
    quantity: plan.quantity,
    subscription: id,
  };
  const subscription = store.add("subscription", {
    id,
    object: "subscription",
    created: start,
    livemode: false,
    automatic_tax: { enabled: plan.isTaxed },
    billing_cycle_anchor: start,
    billing_mode: { type: "flexible" },
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { reason: null, comment: null, feedback: null },
    collection_method: "charge_automatically",
    currency,
    customer,
    default_payment_method: methodId(method),
    ended_at: null,
    items: {
      object: "list",
      data: [item],
      has_more: false,
      url: `/v1/subscription_items?subscription=${id}`,
    },
    latest_invoice: null,
    metadata: plan.metadata,
    start_date: start,
    status: "active",
  });
  return { subscription, item };
}
