import type { TextKey } from "../../platform/texts/texts.ts";
import type { HoldReason, TimelineEntry } from "./timeline-types.ts";
import type { PaymentStatus } from "../../payments/index.ts";

/*
 * The text keys of stored statuses and kinds, as records over unions: the compiler demands a text for each new value.
 */

type Entry<Kind extends TimelineEntry["kind"]> = Extract<TimelineEntry, { kind: Kind }>;

export const statusKeys = {
  pending: "status-pending",
  confirming: "status-confirming",
  confirmed: "status-confirmed",
  settling: "status-settling",
  partially_paid: "status-partially-paid",
  paid: "status-paid",
  failed: "status-failed",
  expired: "status-expired",
  refunded: "status-refunded",
} as const satisfies Record<PaymentStatus, TextKey>;

export const reasonKeys = {
  repeated_deposit: "reason-repeated-deposit",
  wrong_price: "reason-wrong-price",
  wrong_asset: "reason-wrong-asset",
  underpaid: "reason-underpaid",
  wrong_payer: "reason-wrong-payer",
  too_late: "reason-too-late",
  stale_price: "reason-stale-price",
  quote_expired: "reason-quote-expired",
} as const satisfies Record<HoldReason, TextKey>;

export const entryKeys = {
  sale: "step-booked-sale",
  remainder: "step-booked-remainder",
  held: "step-booked-held",
  refund: "step-booked-refund",
  refund_sent: "step-booked-refund-sent",
  refund_reversed: "step-booked-refund-reversed",
  part_refund: "step-booked-part-refund",
  part_refund_reversed: "step-booked-part-refund-reversed",
  dispute: "step-booked-dispute",
  dispute_reversed: "step-booked-dispute-reversed",
  fee: "step-booked-fee",
  payout: "step-booked-payout",
  payout_sent: "step-booked-payout-sent",
  payout_reversed: "step-booked-payout-reversed",
  payout_sending: "step-booked-payout-sending",
  payout_unsent: "step-booked-payout-unsent",
  conversion: "step-booked-conversion",
  broadcast: "step-booked-broadcast",
  broadcast_spent: "step-booked-broadcast-spent",
  broadcast_returned: "step-booked-broadcast-returned",
} as const satisfies Record<Entry<"posted">["entry"], TextKey>;

export const accountKeys = {
  provider_clearing: "account-provider-clearing",
  owner_balance: "account-owner-balance",
  platform_fee: "account-platform-fee",
  tax: "account-tax",
  provider_fee: "account-provider-fee",
  network_fee: "account-network-fee",
  exchange: "account-exchange",
  unallocated: "account-unallocated",
  refunds: "account-refunds",
  payouts_in_transit: "account-payouts-in-transit",
  paid_out: "account-paid-out",
  rounding: "account-rounding",
  broadcasts: "account-broadcasts",
} as const satisfies Record<Entry<"posted">["lines"][number]["account"], TextKey>;

export const decisionKeys = {
  "payment.accepted": "step-decided-accepted",
  "payment.rejected": "step-decided-rejected",
  "payment.shortfall_declined": "step-decided-wait",
  "refund.requested": "step-decided-refund",
  "refund.part_requested": "step-decided-refund-part",
  "refund.waits": "step-decided-refund-waits",
  "refund.declined": "step-decided-refund-declined",
  "refund.sent_by_hand": "step-decided-refund-sent",
  "refund.withdrawn": "step-decided-refund-withdrawn",
  "refund.access_decided": "step-decided-access",
  "event.dismissed": "step-decided-event-dismissed",
  "job.retried": "step-decided-retry",
  other: "step-decided-other",
} as const satisfies Record<Entry<"decided">["action"], TextKey>;

export const accessKeys = {
  kept: "access-kept",
  shortened: "access-shortened",
  ended: "access-ended",
  open: "access-open",
} as const;

export const renewalKeys = {
  active: "step-renewal-active",
  past_due: "step-renewal-past-due",
  canceled: "step-renewal-canceled",
  failed: "step-renewal-failed",
} as const satisfies Record<Entry<"renewal">["state"], TextKey>;
