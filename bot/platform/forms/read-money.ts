import { decimalsOf, parseMoney } from "../values/money.ts";
import type { Currency, Money } from "../values/money.ts";
import { latinDigits } from "./in-english.ts";

export type ReadMoney =
  | { readonly kind: "money"; readonly money: Money }
  | { readonly kind: "refused"; readonly reason: "no_number" | "comma" | "decimals" };

const refused = (reason: "no_number" | "comma" | "decimals"): ReadMoney => ({ kind: "refused", reason });

/** One number with at most one separator, and the currency sign that some people add. */
const shapes: Readonly<Record<Currency, RegExp>> = {
  XTR: /^⭐?\uFE0F?\s*(?<whole>\d{1,15})(?:(?<mark>[.,])(?<fraction>\d+))?\s*(?:⭐\uFE0F?|stars?)?$/iu,
  USD: /^\$?\s*(?<whole>\d{1,15})(?:(?<mark>[.,])(?<fraction>\d+))?\s*(?:\$|usd)?$/iu,
};

/**
 * Reads a typed amount: "9.99", "$9.99", "9,99", "۹٫۹۹", or "250" of Stars. All forms use this function, so that
 * a text means the same everywhere. "1,000" and "1.000" are a thousand to some people and one to others, so they
 * are refused.
 */
export function readMoney(typed: string, currency: Currency): ReadMoney {
  const groups = shapes[currency].exec(latinDigits(typed).trim())?.groups;
  if (groups === undefined) return refused("no_number");
  const { whole = "", mark, fraction = "" } = groups;
  if (mark === "," && fraction.length > 2) return refused("comma");
  if (fraction.length > decimalsOf(currency)) return refused("decimals");
  const sum = parseMoney(fraction === "" ? whole : `${whole}.${fraction}`, currency);
  return sum === undefined ? refused("no_number") : { kind: "money", money: sum };
}
