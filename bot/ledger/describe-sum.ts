import { amountOf } from "../platform/values/amount.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { moneyText } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";
import type { ExactAmount } from "../platform/values/amount.ts";

/** "⭐ 1,250", "$9.70" or "0.0001 BTC", with every digit and with its sign. */
export function describeSum(texts: Texts, { amount, currency }: ExactAmount): string {
  const { locale } = texts;
  // The formatter takes decimal text and does not go through a float.
  const exact = amount as `${number}`;
  if (currency === "USD")
    return new Intl.NumberFormat(locale, { style: "currency", currency: "USD" }).format(exact);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 18 }).format(exact);
  return texts.plain(currency === "XTR" ? "balance-stars" : "balance-coins", { amount: number, currency });
}

/** The same for sums in units. */
export const describeUnits = (texts: Texts, units: bigint, currency: string): string =>
  describeSum(texts, { amount: amountOf(units), currency });

/** "⭐ 1,250 · $9.99", or what there is of it: sums of two currencies are never added up. Empty where all are nothing. */
export const describeSums = (texts: Texts, sums: readonly Money[]): string =>
  sums
    .filter(({ minor }) => minor !== 0n)
    .map((sum) => describeSum(texts, { amount: moneyText(sum), currency: sum.currency }))
    .join(" · ");
