import type { Texts } from "../../platform/texts/texts.ts";
import type { Currency } from "../../platform/values/money.ts";

/** Why an operator sends this currency; nothing for dollars, which the program can send. HTML. */
export function describeByHand(texts: Texts, currency: Currency): string[] {
  if (currency === "USD") return [];
  return [
    currency === "XTR"
      ? texts.html("payouts-stars-by-hand")
      : texts.html("payouts-money-by-hand", { currency }),
  ];
}
