import type { ExactAmount } from "../../platform/values/amount.ts";
import type { Currency } from "../../platform/values/money.ts";

/** The dollar value of a deposit in a coin: the smallest one that the provider accepts, rounded up to a cent. */
export type CoinRate = { readonly amount: string; readonly usdCents: bigint };

/** Everything besides the order that a decision depends on. */
export type PaymentContext = {
  /** The part of a price that may be missing, in hundredths of a percent: the owner's setting. */
  readonly shortfallBasisPoints: number;
  /** The currency of the payment's price, as its first report stated it; undefined for a new payment. */
  readonly priceCurrency: Currency | undefined;
  /** The coin of the first quote, which never changes; undefined: none is known. */
  readonly askedCurrency: string | undefined;
  /** The end of the quote's validity; undefined: the amount was quoted on the provider's page. */
  readonly quotedUntil: Date | undefined;
  /** The end of the order's price guarantee; undefined: the order does not exist. */
  readonly staleAt: Date | undefined;
  /** How long after `staleAt` coins still buy at the order's price, in hours: the operator's setting. */
  readonly stalePriceHours: number;
  /** The arrived amount of the last report, and the time of the first report of it. */
  readonly arrivedBefore: { readonly amount: string; readonly at: Date } | undefined;
  /** For a repeated deposit: the amount and coin of the first payment, if it is known. */
  readonly parentAsked: ExactAmount | undefined;
  /** The value of the arrived coin; undefined: unknown, or older than a few hours. */
  readonly coinRate: CoinRate | undefined;
  readonly now: Date;
};
