import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import type { Fee, Receipt } from "./receipt.ts";

type Taken = {
  /** In the arrived coin. */
  readonly before: readonly Fee[];
  /** What is left of the arrived coin; negative if the report is wrong. */
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

/** What was taken from a payment for one account, in the arrived coin, rounded down. */
export function keptOf(receipt: Receipt, account: Fee["account"]): bigint {
  const { before, left, after, outcome } = takenFrom(receipt);
  const of = (fees: readonly Fee[]): bigint => sumOf(fees.filter((fee) => fee.account === account));
  const converted = outcome === undefined ? 0n : unitsOf(outcome.amount) + sumOf(after);
  return of(before) + (converted === 0n || left < 0n ? 0n : (left * of(after)) / converted);
}

export const sumOf = (fees: readonly Fee[]): bigint =>
  fees.reduce((sum, { amount }) => sum + unitsOf(amount), 0n);
