import type { Fee } from "../../ledger/index.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { PaymentProviderName, PaymentStatus } from "../../platform/values/domain.ts";

/** What a provider told us about one payment, in one form for all providers. Made by its parser, which is pure. */
export type PaymentEvent = {
  readonly provider: PaymentProviderName;
  /** The provider's id of the payment: NOWPayments' payment_id, Telegram's charge id. */
  readonly externalId: string;
  /** Set when coins were sent again to the address of this earlier payment. */
  readonly parentExternalId: string | undefined;
  /** What makes two messages the same message, whoever brought it: the provider by itself, or its answer to us. */
  readonly dedupeKey: string;
  readonly status: PaymentStatus;
  /** How we know: the provider told us, or we asked. */
  readonly source: "told" | "asked";
  /** The order that the message names, as it is written there. */
  readonly orderRef: string;
  /** The order's price as the provider knows it, in whole units. */
  readonly price: ExactAmount;
  /** What the provider asked for in the payer's coin, and what has arrived; for Stars both are the price. */
  readonly asked: ExactAmount | undefined;
  readonly arrived: ExactAmount | undefined;
  /** What was kept on the way, as far as the provider says. */
  readonly fees: readonly Fee[];
  /** What the provider credited in the end, where it changes coins. */
  readonly outcome: ExactAmount | undefined;
  /** A payment of a subscription that the provider renews by itself, and until when it is paid. */
  readonly recurring: { readonly until: Date; readonly isFirst: boolean } | undefined;
  /** Telegram's id of the payer, where the provider knows it. */
  readonly payerId: number | undefined;
  /** The message as it came: JSON text. */
  readonly payload: string;
};

/**
 * How far a payment has come. Statuses arrive repeated and out of order; one with a lower or equal rank changes
 * nothing. Money that comes late is honoured, so what arrived is above "expired" and "failed"; "refunded" is the end.
 */
export const statusRank: Readonly<Record<PaymentStatus, number>> = {
  waiting: 10,
  confirming: 20,
  confirmed: 30,
  sending: 40,
  expired: 50,
  failed: 60,
  partially_paid: 70,
  finished: 80,
  refunded: 90,
};

/** Whether a provider has nothing more to say about it by itself. */
export const isAtItsEnd = (status: PaymentStatus): boolean => status === "finished" || status === "refunded";
