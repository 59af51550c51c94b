import type { ExactAmount } from "../values/amount.ts";
import { moneyText } from "../values/money.ts";
import type { Money } from "../values/money.ts";
import type { Texts } from "./texts.ts";

/** "⭐ 250 Stars", "$9.99" or "€8.99", in the reader's language. */
export function describeMoney(texts: Texts, sum: Money): string {
  const { minor, currency } = sum;
  if (currency === "XTR") return texts.plain("price-stars", { count: Number(minor) });
  // The formatter takes decimal text, and so avoids a float.
  const units = moneyText(sum) as `${number}`;
  return new Intl.NumberFormat(texts.locale, { style: "currency", currency }).format(units);
}

/** "0.0001 BTC", with every digit as wallets show it; Stars with their sign. */
export const describeAmount = (texts: Texts, { amount, currency }: ExactAmount): string =>
  currency === "XTR" ? texts.plain("price-stars", { count: Number(amount) }) : `${amount} ${currency}`;
