import type { DisputeStatus } from "../../contract/provider-report.ts";
import type { PaymentStatus } from "../../contract/payment-status.ts";

/**
 * Stripe, "Checkout Session": `status`, then `payment_status`, with the status of our own list. A session that is complete and
 * unpaid has a delayed payment, which the status of its payment intent decides.
 */
export const sessionStatuses = {
  open: { paid: "pending", unpaid: "pending", no_payment_required: "pending" },
  complete: { paid: "paid", unpaid: "confirming", no_payment_required: "paid" },
  expired: { paid: "expired", unpaid: "expired", no_payment_required: "expired" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, PaymentStatus>>>>;

/** Stripe, "PaymentIntent": `status`, for a session that is complete and unpaid. */
export const intentStatuses = {
  requires_payment_method: "failed",
  requires_confirmation: "confirming",
  requires_action: "confirming",
  requires_capture: "confirming",
  processing: "confirming",
  succeeded: "paid",
  canceled: "failed",
} as const satisfies Readonly<Record<string, PaymentStatus>>;

/** Stripe, "Dispute": `status`. Warnings are inquiries of the bank, which take no money. */
export const disputeStatuses = {
  warning_needs_response: "inquiry",
  warning_under_review: "inquiry",
  warning_closed: "closed",
  needs_response: "open",
  under_review: "open",
  won: "won",
  lost: "lost",
  prevented: "closed",
} as const satisfies Readonly<Record<string, DisputeStatus>>;

/** Stripe, "Subscription": `status`. "past_due": Stripe tries a charge again; "unpaid": it gave up. */
export const subscriptionStatuses = {
  incomplete: "unpaid",
  incomplete_expired: "ended",
  trialing: "active",
  active: "active",
  past_due: "past_due",
  canceled: "ended",
  unpaid: "unpaid",
  paused: "unpaid",
} as const satisfies Readonly<Record<string, "active" | "past_due" | "unpaid" | "ended">>;

export type SessionStatus = keyof typeof sessionStatuses;
export type SessionPaymentStatus = keyof (typeof sessionStatuses)["open"];
export type IntentStatus = keyof typeof intentStatuses;

/** @param intent undefined where it is unknown, as in an event. */
export const statusOf = (
  session: { readonly status: SessionStatus; readonly payment_status: SessionPaymentStatus },
  intent: IntentStatus | undefined,
): PaymentStatus =>
  session.status === "complete" && session.payment_status === "unpaid" && intent !== undefined
    ? intentStatuses[intent]
    : sessionStatuses[session.status][session.payment_status];
