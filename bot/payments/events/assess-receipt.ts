import type { ExactAmount } from "../../platform/values/amount.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import type { Receipt } from "../../ledger/index.ts";
import { arrivesExactly } from "../providers/registry.ts";
import type { ReceivedEvent } from "../contract/payment-event.ts";
import type { Currency } from "../../platform/values/money.ts";

/** The dollar value of a deposit in a coin: the smallest one that the provider accepts, rounded up to a cent. */
type CoinRate = { readonly amount: string; readonly usdCents: bigint };

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

/** An event whose receipt is measured against the order: nothing that its sender chooses makes it worth more. */
export type AssessedEvent = ReceivedEvent & {
  /** When the first report of this arrived amount came; undefined while nothing has arrived. */
  readonly arrivedAt: Date | undefined;
};

/**
 * Pure. The quoted amount says nothing about the price of coins that come after the quote's validity (their sender may have
 * waited for the rate), of repeated deposits and of other coins than the quoted one (NOWPayments then reports
 * `pay_amount = actually_paid`, whatever came). Such coins count for no more than their value in dollars; a repeated deposit is
 * also measured by the first payment's coin and amount. Rates are known in dollars: what such coins are worth in another currency
 * is unknown, and a person decides.
 */
export function assessReceipt(event: ReceivedEvent, context: PaymentContext): AssessedEvent {
  const { receipt, parentExternalId } = event;
  if (receipt === undefined) return { ...event, arrivedAt: undefined };
  const { arrivedBefore, askedCurrency, now, parentAsked, quotedUntil, staleAt } = context;
  const isSame =
    arrivedBefore !== undefined && unitsOf(arrivedBefore.amount) === unitsOf(receipt.arrived.amount);
  const arrivedAt = isSame ? arrivedBefore.at : now;
  // A Star is a Star, and a dollar on a card is a dollar: such a charge has no rate.
  if (arrivesExactly(event.provider)) return { ...event, arrivedAt };
  const isRepeated = parentExternalId !== undefined;
  const validUntil = quotedUntil ?? staleAt;
  const isLate = validUntil !== undefined && arrivedAt > validUntil;
  const isOtherCoin = askedCurrency !== undefined && askedCurrency !== receipt.arrived.currency;
  if (!isRepeated && !isLate && !isOtherCoin) return { ...event, arrivedAt };
  const asked = isRepeated ? stricter(receipt.asked, parentAsked) : receipt.asked;
  const currency = event.statedPrice?.currency ?? "USD";
  const units = currency === "USD" ? worthOf(receipt, context.coinRate) : 0n;
  const worth = { amount: amountOf(units), currency };
  return { ...event, arrivedAt, receipt: { ...receipt, asked, worth } };
}

/** The larger demand: the first payment's, unless the own amount is larger in the same coin. */
function stricter(own: ExactAmount, parent: ExactAmount | undefined): ExactAmount {
  if (parent === undefined) return own;
  const isOwn = own.currency === parent.currency && unitsOf(own.amount) > unitsOf(parent.amount);
  return isOwn ? own : parent;
}

// NOWPayments' tickers name a stablecoin's network after its ticker: USDTTRC20, USDCBASE.
const isDollar = (currency: string): boolean => /^(?:USD|USD[TC][A-Z0-9]{0,16})$/.test(currency);

/**
 * The value of the arrived coins in dollars, in the units of `unitsOf`, rounded down; zero if nothing states it. Fees are part
 * of the value: they are a cost of the owner, in time or late.
 */
function worthOf({ arrived, fees, outcome }: Receipt, coinRate: CoinRate | undefined): bigint {
  const coins = unitsOf(arrived.amount);
  if (isDollar(arrived.currency)) return coins;
  if (outcome !== undefined && isDollar(outcome.currency)) {
    const feesIn = (currency: string): bigint =>
      fees.filter((fee) => fee.currency === currency).reduce((sum, fee) => sum + unitsOf(fee.amount), 0n);
    const converted = coins - feesIn(arrived.currency);
    // Fees above the deposit are an error of the report: only the outcome counts.
    if (converted <= 0n) return unitsOf(outcome.amount);
    return ((unitsOf(outcome.amount) + feesIn(outcome.currency)) * coins) / converted;
  }
  if (coinRate === undefined || coinRate.usdCents <= 1n) return 0n;
  // The rate is rounded up by less than a cent.
  const minimum = unitsOf(coinRate.amount);
  return minimum === 0n ? 0n : (unitsOf("0.01") * (coinRate.usdCents - 1n) * coins) / minimum;
}
