import type { PaymentProviderName, PaymentStatus } from "../platform/domain.ts";

/** What a provider told us about one payment, in one form for all providers. Made by its parser, which is pure. */
export type PaymentEvent = {
  readonly provider: PaymentProviderName;
  /** The provider's id of the payment: NOWPayments' payment_id, Telegram's charge id. */
  readonly externalId: string;
  /** Set when coins were sent again to the address of this earlier payment. */
  readonly parentExternalId: string | undefined;
  /** What makes two messages the same message. */
  readonly dedupeKey: string;
  readonly status: PaymentStatus;
  /** The order that the message names, as it is written there. */
  readonly orderRef: string;
  /** The order's price as the provider knows it, in whole units. */
  readonly price: ExactAmount;
  /** What the provider asked for in the payer's coin, and what has arrived; for Stars both are the price. */
  readonly asked: ExactAmount | undefined;
  readonly arrived: ExactAmount | undefined;
  /** Telegram's id of the payer, where the provider knows it. */
  readonly payerId: number | undefined;
  /** The message as it came: JSON text. */
  readonly payload: string;
};

/** An exact decimal text ("0.0000001") and a ticker in upper case. */
export type ExactAmount = { readonly amount: string; readonly currency: string };

/**
 * How far a payment has come. Statuses arrive repeated and out of order; one with a lower or equal rank changes
 * nothing. Money that comes late is honoured, so "finished" is above "expired" and "failed"; "refunded" is the end.
 */
export const statusRank: Readonly<Record<PaymentStatus, number>> = {
  waiting: 10,
  confirming: 20,
  confirmed: 30,
  sending: 40,
  partially_paid: 50,
  expired: 60,
  failed: 60,
  finished: 80,
  refunded: 90,
};
