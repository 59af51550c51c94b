import type { Fee } from "../../ledger/index.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { PaymentStatus } from "./payment-status.ts";

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
  readonly asked: ExactAmount | undefined;
  readonly arrived: ExactAmount | undefined;
  /** Fees taken out of the arrived amount, as far as the provider reports them. */
  readonly fees: readonly Fee[];
  /** The amount that the provider credited after converting the coin. */
  readonly outcome: ExactAmount | undefined;
  /** Set for a charge of a subscription that the provider renews; `until`: the end of the paid period. */
  readonly recurring: { readonly until: Date; readonly isFirst: boolean } | undefined;
  /** Telegram's id of the payer, if the provider knows it. */
  readonly payerId: number | undefined;
  /** The report as received: JSON text. */
  readonly payload: string;
};
