import type { Period } from "../../platform/values/period.ts";
import type { PaymentProviderName, PaymentStatus } from "../../platform/values/domain.ts";
import type { Money } from "../../platform/values/money.ts";
import type { EntryKind, Posting } from "../../ledger/index.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { paymentActions, paymentStateOf } from "../../payments/index.ts";

export type PaymentState = ReturnType<typeof paymentStateOf>;
export type PaymentAction = ReturnType<typeof paymentActions>[number];
export type HoldReason = Extract<PaymentState, { kind: "held" }>["reason"];

/** Everything that is known of an order and its payments, or of a payment whose order is unknown; oldest first. */
export type Timeline =
  | {
      readonly kind: "order";
      readonly orderId: string;
      readonly payments: readonly TimelinePayment[];
      /** The payment that was asked for, or the only one. */
      readonly current: TimelinePayment | undefined;
      /** What the buyer may enter by now, by this and by other orders. */
      readonly access: { readonly isOver: boolean; readonly expiresAt: Date | null } | undefined;
      readonly entries: readonly TimelineEntry[];
    }
  | {
      readonly kind: "unknown_order";
      /** The newest report, which names all of them. */
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

export type Person = { readonly id: number; readonly name: string | undefined };

export type TimelineEntry = {
  readonly at: Date;
  /** The payment that it is of; undefined: of the order. */
  readonly paymentId: string | undefined;
} & (
  | {
      readonly kind: "order_made";
      readonly buyer: Person;
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
      readonly source: "told" | "asked";
      readonly decision: EventDecision;
      readonly reason: HoldReason | undefined;
      /** The order as the message names it. */
      readonly orderRef: string;
    }
  | {
      readonly kind: "decided";
      readonly action: DecisionAction | "other";
      /** As the audit trail has it. */
      readonly actionName: string;
      readonly actor: Person | "bot";
      readonly reason: string | undefined;
      readonly access: "kept" | "ended" | undefined;
    }
  /** What was bought, or the end that was given with it. */
  | {
      readonly kind: "granted";
      readonly seconds: number | null;
      readonly months: number | null;
      readonly until: Date | null;
    }
  | { readonly kind: "donated" }
  | { readonly kind: "booked"; readonly entry: EntryKind; readonly lines: readonly Posting[] }
  | { readonly kind: "refunded" }
  | { readonly kind: "delivered" }
  | { readonly kind: "renewal"; readonly state: RenewalState; readonly expiresAt: Date }
  | { readonly kind: "job_waiting"; readonly task: string; readonly attempts: number }
  | {
      readonly kind: "job_gave_up";
      readonly jobId: string;
      readonly task: string;
      readonly attempts: number;
      /** Without secrets. */
      readonly error: string;
    }
);

export const eventDecisions = ["grant", "hold", "progress", "unknown_order"] as const;
export type EventDecision = (typeof eventDecisions)[number];

export const renewalStates = ["active", "canceled", "failed"] as const;
export type RenewalState = (typeof renewalStates)[number];

/** What the audit trail says of payments; a further action is told by its name. */
export const decisionActions = [
  "payment.accepted",
  "payment.dismissed",
  "payment.shortfall_declined",
  "refund.asked",
  "refund.sent_by_hand",
  "refund.withdrawn",
  "refund.access_decided",
  "event.dismissed",
  "job.retried",
] as const;
export type DecisionAction = (typeof decisionActions)[number];
