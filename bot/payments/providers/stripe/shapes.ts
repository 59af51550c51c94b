import { z } from "zod";
import { currencyTicker, externalPaymentId, opaqueId } from "../../../platform/values/domain.ts";
import { disputeStatuses, intentStatuses, sessionStatuses } from "./statuses.ts";

/*
 * The fields of Stripe's objects that the program reads. All others are dropped, so that a stored report names no e-mail or
 * address of a buyer. `order` of the metadata is our order: objects without it belong to another use of the account.
 */

const amount = z.int().nonnegative();
/** The text of a table's key, for an answer with values that the table does not have yet. */
export const keyOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  z.custom<Key>((value) => typeof value === "string" && Object.hasOwn(table, value));

export const ourMetadata = z.looseObject({ order: opaqueId });

export const charge = z.object({
  id: externalPaymentId,
  amount,
  amount_refunded: amount,
  currency: currencyTicker,
  metadata: ourMetadata,
  payment_intent: externalPaymentId,
  refunded: z.boolean(),
});
export type Charge = z.infer<typeof charge>;

/** Null: the charge was made without a payment intent, by another use of the account. */
const intentOfCharge = externalPaymentId.nullable();

export const refund = z.object({
  id: externalPaymentId,
  amount: z.int().positive(),
  currency: currencyTicker,
  payment_intent: intentOfCharge,
});
export type StripeRefund = z.infer<typeof refund>;

/**
 * Set where Stripe has converted a charge into another currency of the account: the charge's amount times the rate is the amount in
 * the balance.
 */
const rate = z.number().positive().nullish();

/** An entry of the account's balance; a withdrawal is negative. Without a currency: in the charge's. */
const entry = z.object({
  amount: z.int(),
  fee: z.int(),
  currency: currencyTicker.optional(),
  exchange_rate: rate,
});

export const dispute = z.object({
  id: externalPaymentId,
  amount: z.int().positive(),
  currency: currencyTicker,
  payment_intent: intentOfCharge,
  status: keyOf(disputeStatuses),
  balance_transactions: z.array(entry),
  evidence_details: z.object({ due_by: z.int().positive().nullish() }),
});
export type StripeDispute = z.infer<typeof dispute>;

/** The fee in an entry of the balance for a charge. */
export const balanceFee = z.object({
  currency: currencyTicker,
  fee: z.int().nonnegative(),
  exchange_rate: rate,
});
export type BalanceFee = z.infer<typeof balanceFee>;

/** An entry of the balance for a charge of ours, or for one of another use of the account. */
export const chargeEntry = balanceFee.extend({
  id: externalPaymentId,
  source: z.object({ payment_intent: externalPaymentId.nullable(), currency: currencyTicker }),
});
export type ChargeEntry = z.infer<typeof chargeEntry>;

const intent = z.object({
  id: externalPaymentId,
  status: keyOf(intentStatuses),
  latest_charge: charge.nullable(),
});

const sessionFields = {
  id: externalPaymentId,
  mode: z.enum(["payment", "subscription"]),
  status: keyOf(sessionStatuses),
  payment_status: keyOf(sessionStatuses.open),
  amount_total: amount,
  total_details: z.object({ amount_tax: amount }).nullish(),
  currency: currencyTicker,
  metadata: ourMetadata,
};

/** A session in an event, where the payment intent is an id. */
export const reportedSession = z.object({
  ...sessionFields,
  payment_intent: externalPaymentId.nullable(),
});
export type ReportedSession = z.infer<typeof reportedSession>;

/** A session in an answer, with its payment intent and charge. */
export const expandedSession = z.object({
  ...sessionFields,
  payment_intent: intent.nullable(),
  /** The first invoice of the subscription, once it is paid. */
  invoice: externalPaymentId.nullish(),
});
export type ExpandedSession = z.infer<typeof expandedSession>;

export const EXPANDED = "payment_intent.latest_charge";

/** A session of another use of the account, which may have orders of its own. */
export const foreignSession = z.object({
  id: externalPaymentId,
  metadata: z.unknown().refine((metadata) => !ourMetadata.safeParse(metadata).success),
});

/** Any session, to see whether it is ours. */
export const anySession = z.object({
  mode: z.string(),
  metadata: z.looseObject({ order: opaqueId.optional() }).catch({ order: undefined }),
  invoice: externalPaymentId.nullish(),
});

/** The charge of an invoice, which has no metadata, or of another use of the account. */
export const anyCharge = z.object({
  amount_refunded: amount,
  currency: currencyTicker,
  payment_intent: externalPaymentId.nullable(),
  refunded: z.boolean(),
});

export type AnyCharge = z.infer<typeof anyCharge>;

/** Null metadata: an invoice of another use of the account. */
export const anyInvoice = z.object({
  id: externalPaymentId,
  parent: z
    .object({
      subscription_details: z
        .object({ subscription: externalPaymentId, metadata: ourMetadata.nullable().catch(null) })
        .nullish(),
    })
    .nullish(),
});

export const anySubscription = z.object({
  id: externalPaymentId,
  metadata: ourMetadata.nullable().catch(null),
});

export const listOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ data: z.array(row), has_more: z.boolean() });

export const envelope = z.object({
  id: externalPaymentId,
  api_version: z.string(),
  type: z.string(),
  data: z.object({ object: z.unknown() }),
});

// https://docs.stripe.com/currencies: the decimals of ISO 4217, but for ISK and UGX, which Stripe writes with two.
const WITHOUT_DECIMALS = new Set("BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" "));
const WITH_THREE = new Set("BHD JOD KWD OMR TND".split(" "));

/** The decimals of Stripe's whole numbers in this currency: 2 for USD, where 999 is $9.99. */
export function minorDigitsOf(currency: string): number {
  if (WITHOUT_DECIMALS.has(currency)) return 0;
  return WITH_THREE.has(currency) ? 3 : 2;
}
