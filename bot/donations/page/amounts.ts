import { z } from "zod";
import { readMoney } from "../../platform/forms/read-money.ts";
import { currencies, money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";

/**
 * The smallest and the largest donation, in minor units. Telegram limits an invoice to 10,000 Stars; below five dollars the
 * network fee takes most of the donation. A CHECK has the same limits.
 */
export const limits: Readonly<Record<Currency, { readonly least: bigint; readonly most: bigint }>> = {
  XTR: { least: 1n, most: 10_000n },
  USD: { least: 499n, most: 999_999n },
};

export const currency = z.enum(currencies);

export type ReadAmount =
  | { readonly kind: "amount"; readonly amount: Money }
  | { readonly kind: "refused"; readonly reason: "nothing" | "no_number" | "too_little" | "too_much" };

/** Parses a typed amount, or one from the keypad such as "12.", and checks the limits. */
export function readAmount(text: string, code: Currency): ReadAmount {
  if (text === "") return { kind: "refused", reason: "nothing" };
  const read = readMoney(text.replace(/\.$/, ""), code);
  if (read.kind === "refused") return { kind: "refused", reason: "no_number" };
  if (read.money.minor < limits[code].least) return { kind: "refused", reason: "too_little" };
  if (read.money.minor > limits[code].most) return { kind: "refused", reason: "too_much" };
  return { kind: "amount", amount: read.money };
}

export const limitsOf = (code: Currency): { readonly least: Money; readonly most: Money } => ({
  least: money(limits[code].least, code),
  most: money(limits[code].most, code),
});
