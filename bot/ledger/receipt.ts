import { z } from "zod";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { amountText, currencyTicker } from "../platform/values/domain.ts";
import { money, moneyText } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";

/** A fee that the provider or the coin's network took out of a payment. */
export type Fee = ExactAmount & { readonly account: "provider_fee" | "network_fee" };

/** The amounts of one payment as exact decimal texts; stored in `payment.receipt`. */
export type Receipt = {
  readonly asked: ExactAmount;
  readonly arrived: ExactAmount;
  readonly fees: readonly Fee[];
  readonly outcome: ExactAmount | undefined;
  /**
   * The value of `arrived` in the price's currency when it arrived, before fees. Set for coins that no valid quote covers; they
   * count for no more than this. "0": the value is unknown.
   */
  readonly worth?: ExactAmount | undefined;
  /** The tax that the arrived amount contains, where the provider computes one. */
  readonly tax?: ExactAmount | undefined;
};

const amount = z.object({ amount: amountText, currency: currencyTicker });

export const receipt: z.ZodType<Receipt> = z.object({
  asked: amount,
  arrived: amount,
  fees: z.array(amount.extend({ account: z.enum(["provider_fee", "network_fee"]) })),
  outcome: amount.optional().transform((value): ExactAmount | undefined => value),
  worth: amount.optional(),
  tax: amount.optional(),
});

/**
 * The part of a price that arrived, rounded down to a minor unit; at most the whole price. Zero if the coins differ, which
 * cannot be compared.
 */
export function creditFor(price: Money, receipts: readonly Receipt[]): Money {
  const { value, whole } = shareOf(price, receipts);
  const credit = whole === 0n ? 0n : (price.minor * value) / whole;
  return money(credit < price.minor ? credit : price.minor, price.currency);
}

/** The missing part of the price is within the owner's tolerance, in hundredths of a percent; exact arithmetic. */
export function isEnough(price: Money, receipts: readonly Receipt[], shortfallBasisPoints: number): boolean {
  const { value, whole } = shareOf(price, receipts);
  return whole > 0n && value * 10_000n >= whole * BigInt(10_000 - shortfallBasisPoints);
}

/** The arrived part of a price is `value / whole`; both zero where the coins cannot be compared. */
function shareOf(
  price: Money,
  receipts: readonly Receipt[],
): { readonly value: bigint; readonly whole: bigint } {
  const [first] = receipts;
  if (first === undefined || receipts.some(({ arrived }) => arrived.currency !== first.asked.currency))
    return { value: 0n, whole: 0n };
  const asked = unitsOf(first.asked.amount);
  const priceUnits = unitsOf(moneyText(price));
  const value = receipts.reduce((total, { arrived, worth }) => {
    const share = unitsOf(arrived.amount) * priceUnits;
    const limit = worth === undefined ? share : unitsOf(worth.amount) * asked;
    return total + (share < limit ? share : limit);
  }, 0n);
  return { value, whole: asked * priceUnits };
}

/** The missing amount; undefined if nothing is missing or the coins differ. */
export function missingFrom({ asked, arrived }: Receipt): ExactAmount | undefined {
  if (asked.currency !== arrived.currency) return undefined;
  const missing = unitsOf(asked.amount) - unitsOf(arrived.amount);
  return missing > 0n ? { amount: amountOf(missing), currency: asked.currency } : undefined;
}

type Taken = {
  /** In the arrived coin. */
  readonly before: readonly Fee[];
  /** The rest of the arrived coin; negative if the report is wrong. */
  readonly left: bigint;
  /** In the coin of the outcome, taken after the conversion. */
  readonly after: readonly Fee[];
  /** Undefined: nothing was converted. */
  readonly outcome: ExactAmount | undefined;
};

/** The fees of a payment by the coin that they were taken from. A fee in any other currency is the provider's affair. */
export function takenFrom({ arrived, fees, outcome }: Receipt): Taken {
  const came = unitsOf(arrived.amount);
  const feesIn = (currency: string): readonly Fee[] => fees.filter((fee) => fee.currency === currency);
  const named = feesIn(arrived.currency);
  if (outcome === undefined || unitsOf(outcome.amount) === 0n)
    return { before: named, left: came - sumOf(named), after: [], outcome: undefined };
  if (outcome.currency !== arrived.currency)
    return { before: named, left: came - sumOf(named), after: feesIn(outcome.currency), outcome };
  const left = unitsOf(outcome.amount);
  const before = left > came ? named : fitTo(named, came - left, arrived.currency);
  return { before, left: left > came ? came - sumOf(named) : left, after: [], outcome: undefined };
}

/** NOWPayments reports fees with fewer decimals than it takes, or not at all: what is missing from the outcome is its fee. */
function fitTo(named: readonly Fee[], taken: bigint, currency: string): readonly Fee[] {
  const network = sumOf(named.filter(({ account }) => account === "network_fee"));
  const kept = network < taken ? network : taken;
  return [
    { account: "provider_fee", amount: amountOf(taken - kept), currency },
    { account: "network_fee", amount: amountOf(kept), currency },
  ];
}

/** The part of a payment that was taken for one account, in the arrived coin, rounded down. */
export function keptOf(receipt: Receipt, account: Fee["account"]): bigint {
  const { before, left, after, outcome } = takenFrom(receipt);
  const of = (fees: readonly Fee[]): bigint => sumOf(fees.filter((fee) => fee.account === account));
  const converted = outcome === undefined ? 0n : unitsOf(outcome.amount) + sumOf(after);
  return of(before) + (converted === 0n || left < 0n ? 0n : (left * of(after)) / converted);
}

export const sumOf = (fees: readonly Fee[]): bigint =>
  fees.reduce((sum, { amount }) => sum + unitsOf(amount), 0n);
