import type { Fee, Receipt } from "../../ledger/index.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { PaymentStatus } from "./payment-status.ts";
import { currencies, parseMoney } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";

/** A provider's report about one payment, in one form for all providers. Each provider's pure parser makes it. */
export type PaymentEvent = {
  readonly provider: PaymentProviderName;
  /** The provider's id of the payment: NOWPayments' payment_id, Telegram's charge id. */
  readonly externalId: string;
  /** Set when coins were sent again to the address of this earlier payment. */
  readonly parentExternalId: string | undefined;
  /** Two reports with the same key are one event, whether a notification or a lookup brought them. */
  readonly dedupeKey: string;
  readonly status: PaymentStatus;
  /** A notification of the provider, or its answer to a lookup. */
  readonly source: "notification" | "lookup";
  /** The order id as the report writes it. */
  readonly orderRef: string;
  /** The order's price as the provider knows it, in whole units. */
  readonly price: ExactAmount;
  /** The quoted and the arrived amount in the payer's coin; for Stars both are the price. */
  readonly asked: ExactAmount;
  readonly arrived: ExactAmount;
  /** Fees taken out of the arrived amount, as far as the provider reports them. */
  readonly fees: readonly Fee[];
  /** The amount that the provider credited after converting the coin. */
  readonly outcome: ExactAmount | undefined;
  /** The tax that the arrived amount contains, where the provider computes one. */
  readonly tax?: ExactAmount;
  /** Set for a charge of a subscription that the provider renews. */
  readonly recurring: RecurringCharge | undefined;
  /** Telegram's id of the payer, if the provider knows it. */
  readonly payerId: number | undefined;
  /** The report as received: JSON text. */
  readonly payload: string;
};

/** A charge of a subscription, for one period. */
export type RecurringCharge = {
  /** The provider's id of the subscription; undefined: the first charge names the subscription. */
  readonly subscriptionId: string | undefined;
  /** The paid period. The next charge is due at its end. */
  readonly from: Date;
  readonly until: Date;
  /** The latest time at which the next charge or its failure is reported. The access lasts until then. */
  readonly reportedBy: Date;
  readonly isFirst: boolean;
};

/** A payment event with the values that are derived from its texts. */
export type ReceivedEvent = PaymentEvent & {
  /** Undefined while nothing has arrived. */
  readonly receipt: Receipt | undefined;
  /** The order's price as the provider states it; undefined where the text is not a price in a known currency. */
  readonly statedPrice: Money | undefined;
};

/** Derives the receipt and the stated price once, where an event enters `confirmPayment`. */
export function receiveEvent(event: PaymentEvent): ReceivedEvent {
  const currency = currencies.find((known) => known === event.price.currency);
  return {
    ...event,
    receipt: receiptOf(event),
    statedPrice: currency === undefined ? undefined : parseMoney(event.price.amount, currency),
  };
}

function receiptOf({ asked, arrived, fees, outcome, tax }: PaymentEvent): Receipt | undefined {
  if (isZero(arrived)) return undefined;
  const taxed = tax === undefined || isZero(tax) ? {} : { tax };
  return { asked, arrived, fees: fees.filter((fee) => !isZero(fee)), outcome, ...taxed };
}

const isZero = ({ amount }: ExactAmount): boolean => unitsOf(amount) === 0n;

/** The outcome of an event. The sender gets the same acknowledgement for each of them. */
export type Confirmation =
  | { readonly kind: "granted"; readonly paymentId: string }
  | { readonly kind: "held"; readonly paymentId: string; readonly reason: string }
  | { readonly kind: "progressed"; readonly paymentId: string }
  | { readonly kind: "refunded"; readonly paymentId: string }
  /** The same event was recorded before. */
  | { readonly kind: "duplicate" }
  /** The event is new, but the payment has a later status already: only the event is recorded. */
  | { readonly kind: "outdated" }
  | { readonly kind: "unknown_order" };
