import type { ExactAmount } from "../values/amount.ts";
import { money, moneyText } from "../values/money.ts";
import type { Money } from "../values/money.ts";
import type { Texts } from "./texts.ts";

/** "⭐ 250 Stars" or "$9.99", in the reader's language. */
export const describeMoney = (texts: Texts, { minor, currency }: Money): string =>
  currency === "XTR" ? texts.plain("price-stars", { count: Number(minor) }) : describeUsd(texts, minor);

/** "$9.99". */
export function describeUsd(texts: Texts, cents: bigint): string {
  // The formatter takes decimal text, and so avoids a float.
  const dollars = moneyText(money(cents, "USD")) as `${number}`;
  return new Intl.NumberFormat(texts.locale, { style: "currency", currency: "USD" }).format(dollars);
}

/** "0.0001 BTC", with every digit as wallets show it; Stars with their sign. */
export const describeAmount = (texts: Texts, { amount, currency }: ExactAmount): string =>
  currency === "XTR" ? texts.plain("price-stars", { count: Number(amount) }) : `${amount} ${currency}`;
