import type { PaymentProviderName, PaymentStatus } from "../../platform/values/domain.ts";
import type { Money } from "../../platform/values/money.ts";
import type { PaymentState } from "../timeline/timeline-types.ts";

/** A payment that a provider reports for an order that is not known here. */
export type UnknownOrder = {
  /** The newest of its reports. */
  readonly eventId: string;
  readonly provider: PaymentProviderName;
  readonly externalId: string;
  /** The order as the provider names it. */
  readonly orderRef: string;
  readonly status: PaymentStatus;
  readonly at: Date;
};

/** "held": it does not fit its order; "short": a part is missing for a day; "refund": asked for a day ago, and not done. */
export type PaymentNeed = "held" | "short" | "refund";

export type PaymentInNeed = {
  readonly paymentId: string;
  readonly provider: PaymentProviderName;
  readonly price: Money;
  readonly buyerName: string;
  /** Null: a donation. */
  readonly tierName: string | null;
  readonly channelTitle: string;
  readonly state: PaymentState;
  readonly at: Date;
};

/** What the books may never say, each with the payment that it is about. */
export type LedgerFault = {
  readonly kind:
    | "entry_unbalanced"
    /** Granted, with money that arrived, and never sold. */
    | "sale_missing"
    | "sale_twice"
    /** Sold, and never granted. */
    | "sale_without_grant"
    /** Something of a payment is left that went back. */
    | "refund_incomplete"
    /** More has left the providers than ever came to them. */
    | "clearing_negative"
    /** What is set aside for owners is not what is under way to them. */
    | "payouts_astray";
  readonly paymentId: string | undefined;
  /** What is too much or too little of it, where it can be said. */
  readonly sum: { readonly amount: string; readonly currency: string } | undefined;
  readonly at: Date;
};
