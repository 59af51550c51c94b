import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Money } from "../../platform/values/money.ts";
import type { PaymentStatus, starList } from "../../payments/index.ts";
import type { CustodyDifference } from "../../payouts/index.ts";
import type { FailedJob } from "../jobs/failed-jobs.ts";
import type { PaymentState } from "../timeline/timeline-types.ts";

/** A condition that only a person can resolve. */
export type Anomaly =
  | { readonly kind: OpenPaymentKind; readonly payment: OpenPayment }
  | { readonly kind: "unknown_order"; readonly order: UnknownOrder }
  /** An owner with a negative balance. */
  | { readonly kind: "debt"; readonly debt: Debt }
  | { readonly kind: "job"; readonly job: FailedJob }
  /** A payment in Stars that differs from Telegram's own list of transactions. */
  | { readonly kind: "unlisted"; readonly payment: UnlistedPayment }
  /** Telegram's charges for paid broadcasts differ from the ledger. */
  | { readonly kind: "charge"; readonly difference: ChargeDifference }
  | { readonly kind: "ledger"; readonly fault: LedgerFault }
  /** The provider's custody of a coin differs from the ledger. */
  | { readonly kind: "custody_differs"; readonly coin: CustodyDifference };

export type Debt = {
  readonly owner: { readonly id: number; readonly name: string };
  /** Negative. */
  readonly balance: ExactAmount;
  /** The newest entry of the balance. */
  readonly at: Date;
};

type ChargeDifference = NonNullable<Awaited<ReturnType<typeof starList.findChargeDifference>>>;

type UnlistedPayment = Awaited<ReturnType<typeof starList.listUnlistedPayments>>[number];

/** A payment whose order the provider names and the database does not have. */
export type UnknownOrder = {
  /** The newest report of the payment. */
  readonly eventId: string;
  readonly provider: PaymentProviderName;
  readonly externalId: string;
  /** The provider's name of the order. */
  readonly orderRef: string;
  readonly status: PaymentStatus;
  readonly at: Date;
};

/**
 * "held": the payment does not match its order; "partially_paid": a part is missing for a day; "refund_waiting": the owner's
 * balance does not cover a refund; "refund": a refund was requested a day ago and is not sent.
 */
export type OpenPaymentKind = "held" | "partially_paid" | "refund_waiting" | "refund";

export type OpenPayment = {
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

export const ledgerFaults = [
  "entry_unbalanced",
  /** A granted payment with received money has no sale. */
  "sale_missing",
  "sale_twice",
  /** A payment that was never granted has a sale. */
  "sale_without_grant",
  /** The postings of a refunded payment do not add up to zero. */
  "refund_incomplete",
  /** More money left the providers than arrived there. */
  "clearing_negative",
  /** The payouts in transit differ from the open payouts. */
  "payouts_astray",
  "broadcasts_astray",
] as const;

/** A violated invariant of the ledger. */
export type LedgerFault = {
  readonly kind: (typeof ledgerFaults)[number];
  readonly paymentId: string | undefined;
  /** The difference, where the check has one. */
  readonly sum: { readonly amount: string; readonly currency: string } | undefined;
  readonly at: Date;
};
