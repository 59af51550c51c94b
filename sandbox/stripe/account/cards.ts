import type { PaymentMethodDetails } from "./objects.ts";

/**
 * The vendor's test cards (from memory of "Test card numbers"), and a bank debit, whose payment is decided days later.
 * `first`: on the checkout page. `later`: when a subscription renews. `after`: what happens to a successful charge.
 */
export const PAYMENT_METHODS = {
  success: { number: "4242424242424242", label: "Card that pays", first: "succeeds", later: "succeeds" },
  authentication: {
    number: "4000002500003155",
    label: "Card that asks for authentication",
    first: "authenticates",
    later: "succeeds",
  },
  declined: {
    number: "4000000000000002",
    label: "Card that is declined",
    first: "generic_decline",
    later: "generic_decline",
  },
  "insufficient-funds": {
    number: "4000000000009995",
    label: "Card without enough money",
    first: "insufficient_funds",
    later: "insufficient_funds",
  },
  "declined-later": {
    number: "4000000000000341",
    label: "Card that pays now and is declined at each renewal",
    first: "succeeds",
    later: "generic_decline",
  },
  disputed: {
    number: "4000000000000259",
    label: "Card whose holder disputes the payment",
    first: "succeeds",
    later: "succeeds",
    after: "disputed",
  },
  "refund-pending": {
    number: "4000000000007726",
    label: "Card whose refund takes a while",
    first: "succeeds",
    later: "succeeds",
    after: "refund_pending",
  },
  "refund-fails": {
    number: "4000000000005126",
    label: "Card whose refund fails later",
    first: "succeeds",
    later: "succeeds",
    after: "refund_fails",
  },
  debit: {
    number: "DE89370400440532013000",
    label: "Bank debit, decided days later",
    first: "processing",
    later: "succeeds",
  },
} as const satisfies Readonly<Record<string, Method>>;

type Method = {
  readonly number: string;
  readonly label: string;
  readonly first: "succeeds" | "authenticates" | "processing" | Decline;
  readonly later: "succeeds" | Decline;
  readonly after?: "disputed" | "refund_pending" | "refund_fails";
};
export type Decline = "generic_decline" | "insufficient_funds" | "authentication_required";
export type PaymentMethodName = keyof typeof PAYMENT_METHODS;

export const methodOf = (name: PaymentMethodName): Method => PAYMENT_METHODS[name];

/** A payment method's id names the card, as the vendor's `pm_card_visa` does. */
export const methodId = (name: PaymentMethodName): string => `pm_card_${name.replaceAll("-", "_")}`;

export function methodNamed(id: string | null): PaymentMethodName {
  const name = (Object.keys(PAYMENT_METHODS) as PaymentMethodName[]).find((each) => methodId(each) === id);
  if (name === undefined) throw new Error(`No payment method ${id ?? "(none)"}`);
  return name;
}

export function detailsOf(name: PaymentMethodName): PaymentMethodDetails {
  const last4 = PAYMENT_METHODS[name].number.slice(-4);
  return name === "debit"
    ? { type: "sepa_debit", sepa_debit: { last4 } }
    : { type: "card", card: { brand: "visa", last4, exp_month: 12, exp_year: 2034 } };
}

/** The end of the validity of the cards that customers have saved. */
export type CardExpiry = { month: number; year: number };

/** The saved way of paying with this id; undefined for another id. */
export function savedMethod(id: string, { month, year }: CardExpiry): object | undefined {
  const name = (Object.keys(PAYMENT_METHODS) as PaymentMethodName[]).find((each) => methodId(each) === id);
  if (name === undefined) return undefined;
  const details = detailsOf(name);
  const card = details.type === "card" ? { ...details.card, exp_month: month, exp_year: year } : undefined;
  return { id, object: "payment_method", livemode: false, ...details, ...(card && { card }) };
}

const sentences: Readonly<Record<Decline, string>> = {
  generic_decline: "Your card was declined.",
  insufficient_funds: "Your card has insufficient funds.",
  authentication_required:
    "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
};
export const declineSentence = (decline: Decline): string => sentences[decline];
