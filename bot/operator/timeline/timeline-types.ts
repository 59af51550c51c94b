import type { Period } from "../../platform/values/period.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Money } from "../../platform/values/money.ts";
import type { EntryKind, Posting } from "../../ledger/index.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { PaymentStatus, decideByHand, paymentStateOf } from "../../payments/index.ts";

export type PaymentState = ReturnType<typeof paymentStateOf>;
export type PaymentAction = ReturnType<typeof decideByHand.paymentActions>[number];
export type HoldReason = Extract<PaymentState, { kind: "held" }>["reason"];

/** The history of an order and its payments, or of a payment for an unknown order. Oldest entry first. */
export type Timeline =
  | {
      readonly kind: "order";
      readonly orderId: string;
      readonly payments: readonly TimelinePayment[];
      /** The requested payment, or the only one. */
      readonly current: TimelinePayment | undefined;
      /** The buyer's current access to the channel, from all orders. */
      readonly access: { readonly isOver: boolean; readonly expiresAt: Date | null } | undefined;
      readonly entries: readonly TimelineEntry[];
    }
  | {
      readonly kind: "unknown_order";
      /** The newest report; it identifies the payment. */
      readonly eventId: string;
      readonly provider: PaymentProviderName;
      readonly externalId: string;
      readonly isDismissed: boolean;
      readonly entries: readonly TimelineEntry[];
    };

export type TimelinePayment = {
  readonly id: string;
  /** Counted from one among the order's payments. */
  readonly number: number;
  readonly provider: PaymentProviderName;
  readonly externalId: string;
  readonly price: Money;
  readonly arrived: ExactAmount | undefined;
  readonly state: PaymentState;
  readonly actions: readonly PaymentAction[];
};

export type TimelinePerson = { readonly id: number; readonly name: string | undefined };

export type TimelineEntry = {
  readonly at: Date;
  /** Undefined for an entry about the order. */
  readonly paymentId: string | undefined;
} & (
  | {
      readonly kind: "order_created";
      readonly buyer: TimelinePerson;
      readonly channelTitle: string;
      /** Undefined: a donation. */
      readonly access: { readonly tierName: string; readonly period: Period } | undefined;
      readonly prices: readonly Money[];
    }
  | {
      readonly kind: "checkout_opened";
      readonly provider: PaymentProviderName;
      readonly invoiceId: string | undefined;
    }
  | { readonly kind: "coin_chosen"; readonly asked: ExactAmount; readonly externalId: string }
  | {
      readonly kind: "reported";
      readonly provider: PaymentProviderName;
      readonly status: PaymentStatus;
      readonly source: "notification" | "lookup";
      readonly decision: EventDecision;
      readonly reason: HoldReason | undefined;
      /** The order reference in the provider's message. */
      readonly orderRef: string;
    }
  | {
      readonly kind: "decided";
      readonly action: DecisionAction | "other";
      /** The action's name in the audit log. */
      readonly actionName: string;
      readonly actor: TimelinePerson | "bot";
      readonly reason: string | undefined;
      readonly access: "kept" | "shortened" | "ended" | undefined;
    }
  /** The granted period, or its fixed end. */
  | {
      readonly kind: "granted";
      readonly seconds: number | null;
      readonly months: number | null;
      readonly until: Date | null;
    }
  | { readonly kind: "donated" }
  | { readonly kind: "posted"; readonly entry: EntryKind; readonly lines: readonly Posting[] }
  | { readonly kind: "refunded" }
  | { readonly kind: "delivered" }
  | { readonly kind: "renewal"; readonly state: RenewalState; readonly expiresAt: Date }
  | { readonly kind: "job_waiting"; readonly task: string; readonly attempts: number }
  | {
      readonly kind: "job_failed";
      readonly jobId: string;
      readonly task: string;
      readonly attempts: number;
      /** Redacted. */
      readonly error: string;
    }
);

export const eventDecisions = ["grant", "hold", "progress", "unknown_order"] as const;
export type EventDecision = (typeof eventDecisions)[number];

export const renewalStates = ["active", "past_due", "canceled", "failed"] as const;
export type RenewalState = (typeof renewalStates)[number];

/** Actions of the audit log with a text of their own; other actions are shown by their names. */
export const decisionActions = [
  "payment.accepted",
  "payment.rejected",
  "payment.shortfall_declined",
  "refund.requested",
  "refund.part_requested",
  "refund.waits",
  "refund.declined",
  "refund.sent_by_hand",
  "refund.withdrawn",
  "refund.access_decided",
  "event.dismissed",
  "job.retried",
] as const;
export type DecisionAction = (typeof decisionActions)[number];
