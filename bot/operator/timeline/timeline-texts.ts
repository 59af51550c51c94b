import type { HoldReason, TimelineEntry } from "./timeline-types.ts";
import type { PaymentProviderName, PaymentStatus } from "../../platform/values/domain.ts";

/*
 * The keys of locales/en/operator.ftl for what the database knows by a word. As records over unions, so that a new word
 * does not go without its text.
 */

type Entry<Kind extends TimelineEntry["kind"]> = Extract<TimelineEntry, { kind: Kind }>;

export const providerKeys: Readonly<Record<PaymentProviderName, string>> = {
  stars: "provider-stars",
  nowpayments: "provider-nowpayments",
};

export const statusKeys: Readonly<Record<PaymentStatus, string>> = {
  waiting: "status-waiting",
  confirming: "status-confirming",
  confirmed: "status-confirmed",
  sending: "status-sending",
  partially_paid: "status-partially-paid",
  finished: "status-finished",
  failed: "status-failed",
  expired: "status-expired",
  refunded: "status-refunded",
};

export const reasonKeys: Readonly<Record<HoldReason, string>> = {
  repeated_deposit: "reason-repeated-deposit",
  wrong_price: "reason-wrong-price",
  wrong_asset: "reason-wrong-asset",
  underpaid: "reason-underpaid",
  wrong_payer: "reason-wrong-payer",
  too_late: "reason-too-late",
};

export const entryKeys: Readonly<Record<Entry<"booked">["entry"], string>> = {
  sale: "step-booked-sale",
  rest: "step-booked-rest",
  held: "step-booked-held",
  refund: "step-booked-refund",
  refund_sent: "step-booked-refund-sent",
  refund_undone: "step-booked-refund-undone",
  payout: "step-booked-payout",
  payout_sent: "step-booked-payout-sent",
  payout_undone: "step-booked-payout-undone",
};

export const accountKeys: Readonly<Record<Entry<"booked">["lines"][number]["account"], string>> = {
  provider_clearing: "account-provider-clearing",
  owner_balance: "account-owner-balance",
  platform_fee: "account-platform-fee",
  provider_fee: "account-provider-fee",
  network_fee: "account-network-fee",
  exchange: "account-exchange",
  unallocated: "account-unallocated",
  refunds: "account-refunds",
  payouts_in_transit: "account-payouts-in-transit",
  paid_out: "account-paid-out",
};

export const decisionKeys: Readonly<Record<Entry<"decided">["action"], string>> = {
  "payment.accepted": "step-decided-accepted",
  "payment.dismissed": "step-decided-dismissed",
  "payment.shortfall_declined": "step-decided-wait",
  "refund.asked": "step-decided-refund",
  "refund.sent_by_hand": "step-decided-refund-sent",
  "refund.withdrawn": "step-decided-refund-withdrawn",
  "refund.access_decided": "step-decided-access",
  "event.dismissed": "step-decided-event-dismissed",
  "job.retried": "step-decided-retry",
  other: "step-decided-other",
};

export const accessKeys = { kept: "access-kept", ended: "access-ended", open: "access-open" } as const;

export const renewalKeys: Readonly<Record<Entry<"renewal">["state"], string>> = {
  active: "step-renewal-active",
  canceled: "step-renewal-canceled",
  failed: "step-renewal-failed",
};
