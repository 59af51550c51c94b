import { amountOf } from "../platform/values/amount.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { isCurrency, moneyText } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";
import type { ExactAmount } from "../platform/values/amount.ts";

/** "⭐ 1,250", "$9.70" or "0.0001 BTC", exact and signed. */
export function describeSum(texts: Texts, { amount, currency }: ExactAmount): string {
  const { locale } = texts;
  // Intl.NumberFormat formats a decimal text exactly, without a float.
  const exact = amount as `${number}`;
  if (currency !== "XTR" && isCurrency(currency))
    return new Intl.NumberFormat(locale, { style: "currency", currency }).format(exact);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 18 }).format(exact);
  return texts.plain(currency === "XTR" ? "balance-stars" : "balance-coins", { amount: number, currency });
}

/** `describeSum` for an amount in the units of `unitsOf`. */
export const describeUnits = (texts: Texts, units: bigint, currency: string): string =>
  describeSum(texts, { amount: amountOf(units), currency });

/** Money in minor units as a text: "⭐ 1,250" or "$9.70". */
export const describeTotal = (texts: Texts, total: Money): string =>
  describeSum(texts, { amount: moneyText(total), currency: total.currency });

/** "⭐ 1,250 · $9.99", without the sums that are zero. */
export const describeSums = (texts: Texts, sums: readonly Money[]): string =>
  sums
    .filter(({ minor }) => minor !== 0n)
    .map((sum) => describeTotal(texts, sum))
    .join(" · ");
