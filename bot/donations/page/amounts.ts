import { z } from "zod";
import { readMoney } from "../../platform/forms/typed-answers.ts";
import { currencies, money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";

/**
 * The smallest and the largest donation, in minor units. Telegram limits an invoice to 10,000 Stars; below five dollars
 * or euros the network fee takes most of the donation. A CHECK has the same limits.
 */
export const limitsOf = (code: Currency): { readonly least: Money; readonly most: Money } =>
  code === "XTR"
    ? { least: money(1n, code), most: money(10_000n, code) }
    : { least: money(499n, code), most: money(999_999n, code) };

export const currency = z.enum(currencies);

export type ReadAmount =
  | { readonly kind: "amount"; readonly amount: Money }
  | { readonly kind: "refused"; readonly reason: "nothing" | "no_number" | "too_little" | "too_much" };

/** Parses a typed amount, or one from the keypad such as "12.", and checks the limits. */
export function readAmount(text: string, code: Currency): ReadAmount {
  if (text === "") return { kind: "refused", reason: "nothing" };
  const read = readMoney(text.replace(/\.$/, ""), code);
  if (read.kind === "refused") return { kind: "refused", reason: "no_number" };
  const { least, most } = limitsOf(code);
  if (read.money.minor < least.minor) return { kind: "refused", reason: "too_little" };
  if (read.money.minor > most.minor) return { kind: "refused", reason: "too_much" };
  return { kind: "amount", amount: read.money };
}

/** The amounts on the buttons of a page whose owner has set none, in minor units. */
export const defaultAmounts = (code: Currency): readonly number[] =>
  code === "XTR" ? [50, 100, 250] : [500, 1_000, 2_500];
