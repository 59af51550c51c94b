import { decimalsOf, fiatCurrencies, parseMoney, signOf } from "../values/money.ts";
import type { Currency, Money } from "../values/money.ts";
import { latinDigits } from "./in-english.ts";

export type ReadMoney =
  | { readonly kind: "money"; readonly money: Money }
  | { readonly kind: "refused"; readonly reason: "no_number" | "comma" | "decimals" };

const refused = (reason: "no_number" | "comma" | "decimals"): ReadMoney => ({ kind: "refused", reason });

/** One number with at most one separator, and the currency sign that some people add. */
const number = /(?<whole>\d{1,15})(?:(?<mark>[.,])(?<fraction>\d+))?/u.source;
const stars = new RegExp(String.raw`^⭐?\uFE0F?\s*${number}\s*(?:⭐\uFE0F?|stars?)?$`, "iu");
const shapes = new Map<Currency, RegExp>(
  fiatCurrencies.map((currency) => {
    const sign = signOf(currency).replaceAll(/[$.]/gu, String.raw`\$&`);
    return [currency, new RegExp(String.raw`^(?:${sign})?\s*${number}\s*(?:${sign}|${currency})?$`, "iu")];
  }),
);
const shapeOf = (currency: Currency): RegExp => shapes.get(currency) ?? stars;

/**
 * Reads a typed amount: "9.99", "$9.99", "9,99", "۹٫۹۹", or "250" of Stars. All forms use this function, so that
 * a text means the same everywhere. "1,000" and "1.000" are a thousand to some people and one to others, so they
 * are refused.
 */
export function readMoney(typed: string, currency: Currency): ReadMoney {
  const groups = shapeOf(currency).exec(latinDigits(typed).trim())?.groups;
  if (groups === undefined) return refused("no_number");
  const { whole = "", mark, fraction = "" } = groups;
  if (mark === "," && fraction.length > 2) return refused("comma");
  if (fraction.length > decimalsOf(currency)) return refused("decimals");
  const sum = parseMoney(fraction === "" ? whole : `${whole}.${fraction}`, currency);
  return sum === undefined ? refused("no_number") : { kind: "money", money: sum };
}
