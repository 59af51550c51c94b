import type { AutomaticTax, Metadata, Seconds } from "./objects.ts";

/** The bodies of subscriptions, as in objects.ts. */
export type Recurring = {
  readonly interval: "day" | "week" | "month" | "year";
  readonly interval_count: number;
};

export type Price = {
  readonly id: string;
  readonly object: "price";
  readonly currency: string;
  readonly product: string;
  readonly unit_amount: number;
  readonly type: "one_time" | "recurring";
  readonly recurring: Recurring | null;
};

export type SubscriptionItem = {
  readonly id: string;
  readonly object: "subscription_item";
  readonly created: Seconds;
  readonly price: Price;
  readonly quantity: number;
  readonly subscription: string;
  current_period_start: Seconds;
  current_period_end: Seconds;
};

export type Subscription = {
  readonly id: string;
  readonly object: "subscription";
  readonly created: Seconds;
  readonly livemode: false;
  readonly billing_cycle_anchor: Seconds;
  readonly automatic_tax: { readonly enabled: boolean };
  readonly billing_mode: { readonly type: "flexible" };
  readonly collection_method: "charge_automatically";
  readonly currency: string;
  readonly customer: string;
  readonly items: {
    readonly object: "list";
    readonly data: readonly SubscriptionItem[];
    readonly has_more: false;
    readonly url: string;
  };
  readonly start_date: Seconds;
  metadata: Metadata;
  cancel_at: Seconds | null;
  cancel_at_period_end: boolean;
  canceled_at: Seconds | null;
  cancellation_details: {
    readonly reason: "cancellation_requested" | "payment_failed" | null;
    readonly comment: null;
    readonly feedback: null;
  };
  default_payment_method: string | null;
  ended_at: Seconds | null;
  latest_invoice: string | null;
  status:
    | "incomplete"
    | "incomplete_expired"
    | "trialing"
    | "active"
    | "past_due"
    | "canceled"
    | "unpaid"
    | "paused";
};

export type InvoiceLine = {
  readonly id: string;
  readonly object: "line_item";
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly invoice: string;
  readonly quantity: number;
  /** The period that the line pays for. */
  readonly period: { readonly start: Seconds; readonly end: Seconds };
  readonly parent: {
    readonly type: "subscription_item_details";
    readonly invoice_item_details: null;
    readonly subscription_item_details: {
      readonly subscription: string;
      readonly subscription_item: string;
      readonly proration: false;
    };
  };
};

export type Invoice = {
  readonly id: string;
  readonly object: "invoice";
  readonly created: Seconds;
  readonly livemode: false;
  readonly billing_reason: "subscription_create" | "subscription_cycle";
  readonly collection_method: "charge_automatically";
  readonly currency: string;
  readonly customer: string;
  readonly amount_due: number;
  readonly automatic_tax: AutomaticTax;
  readonly total: number;
  readonly total_taxes: readonly { readonly amount: number; readonly tax_behavior: "inclusive" }[] | null;
  readonly number: string;
  readonly hosted_invoice_url: string;
  readonly lines: {
    readonly object: "list";
    readonly data: readonly InvoiceLine[];
    readonly has_more: false;
    readonly url: string;
  };
  readonly parent: {
    readonly type: "subscription_details";
    readonly quote_details: null;
    /** The metadata is a snapshot from the time of the invoice. */
    readonly subscription_details: { readonly subscription: string; readonly metadata: Metadata };
  };
  /** Unlike the lines' periods: the time in which items were collected for this invoice, which is the period before. */
  readonly period_start: Seconds;
  readonly period_end: Seconds;
  amount_paid: number;
  amount_remaining: number;
  attempt_count: number;
  attempted: boolean;
  auto_advance: boolean;
  next_payment_attempt: Seconds | null;
  status: "draft" | "open" | "paid" | "uncollectible" | "void";
  status_transitions: { finalized_at: Seconds | null; paid_at: Seconds | null };
};

export type InvoicePayment = {
  readonly id: string;
  readonly object: "invoice_payment";
  readonly created: Seconds;
  readonly livemode: false;
  readonly amount_requested: number;
  readonly currency: string;
  readonly invoice: string;
  readonly is_default: true;
  readonly payment: { readonly type: "payment_intent"; readonly payment_intent: string };
  amount_paid: number | null;
  status: "open" | "paid" | "canceled";
};
