import type { IncomingHttpHeaders } from "node:http";
import { oneOf } from "../../platform/database/statement.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Money } from "../../platform/values/money.ts";
import type { PaymentEvent } from "./payment-event.ts";

/**
 * "inquiry": the buyer's bank asks, and no money has moved; "open": the bank decides; "won" and "lost" by the merchant;
 * "closed": an inquiry came to nothing.
 */
export const disputeStatuses = ["inquiry", "open", "won", "lost", "closed"] as const;
export type DisputeStatus = (typeof disputeStatuses)[number];
export const disputeStatus = oneOf(disputeStatuses);

/** Statuses arrive repeated and out of order; one with a lower or equal rank changes nothing. */
export const disputeRank: Readonly<Record<DisputeStatus, number>> = {
  inquiry: 10,
  open: 20,
  closed: 30,
  won: 30,
  lost: 30,
};

/** A request to the provider's webhook, as it arrived. */
export type ProviderNotification = { readonly headers: IncomingHttpHeaders; readonly body: Buffer };

type AboutPayment = {
  readonly provider: PaymentProviderName;
  /** The provider's id of the payment. */
  readonly externalId: string;
};

/** A part of a payment was refunded at the provider. */
export type PartRefund = AboutPayment & {
  /** All parts so far together. */
  readonly refunded: Money;
};

/** A dispute as it is now. Each report says all, so that reports may come in any order. */
export type Dispute = AboutPayment & {
  readonly disputeId: string;
  readonly status: DisputeStatus;
  readonly amount: Money;
  /** Kept by the provider, however the dispute ends. */
  readonly fee: Money;
  /** The provider has taken the amount and the fee. */
  readonly isWithdrawn: boolean;
  /** The part of the amount that the provider has given back: all of it after a won dispute, seldom a part after a lost one. */
  readonly reinstated: Money;
  /** The end of the time in which the merchant can answer the bank. */
  readonly dueBy: Date | undefined;
};

/** The provider's fee of a payment, where it becomes known after the payment. */
export type PaymentFee = AboutPayment & { readonly fee: Money };

/** A refund did not reach the buyer: its money is at the provider again. */
export type FailedRefund = AboutPayment & { readonly refundId: string; readonly amount: Money };

/** An object changed at the provider, and the report does not say all of it, or not the newest: the provider is asked. */
export type Change = AboutPayment;

export type ProviderReport =
  | { readonly kind: "payment"; readonly event: PaymentEvent }
  | { readonly kind: "part_refund"; readonly about: PartRefund }
  | { readonly kind: "dispute"; readonly about: Dispute }
  | { readonly kind: "failed_refund"; readonly about: FailedRefund }
  | { readonly kind: "fee"; readonly about: PaymentFee }
  /** `externalId`: any id by which the provider's lookup finds the payment. */
  | { readonly kind: "payment_changed"; readonly about: Change }
  /** `externalId`: of the subscription. */
  | { readonly kind: "subscription_changed"; readonly about: Change };
