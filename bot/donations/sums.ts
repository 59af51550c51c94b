import { z } from "zod";
import { currencies, money, parseMoney } from "../platform/money.ts";
import type { Currency, Money } from "../platform/money.ts";

/**
 * The least and the most that can be given at once, in minor units. Telegram takes no more than 10,000 Stars for an invoice;
 * below five dollars the network's fee eats the gift. A CHECK says the same.
 */
export const limits: Readonly<Record<Currency, { readonly least: bigint; readonly most: bigint }>> = {
  XTR: { least: 1n, most: 10_000n },
  USD: { least: 499n, most: 999_999n },
};

export const currency = z.enum(currencies);

export type ReadSum =
  | { readonly kind: "sum"; readonly sum: Money }
  | { readonly kind: "refused"; readonly reason: "nothing" | "no_number" | "too_little" | "too_much" };

/** Reads "12.5" or "12." as a sum that can be given. */
export function readSum(text: string, code: Currency): ReadSum {
  if (text === "") return { kind: "refused", reason: "nothing" };
  const sum = parseMoney(text.replace(/\.$/, ""), code);
  if (sum === undefined) return { kind: "refused", reason: "no_number" };
  if (sum.minor < limits[code].least) return { kind: "refused", reason: "too_little" };
  if (sum.minor > limits[code].most) return { kind: "refused", reason: "too_much" };
  return { kind: "sum", sum };
}

export const limitsOf = (code: Currency): { readonly least: Money; readonly most: Money } => ({
  least: money(limits[code].least, code),
  most: money(limits[code].most, code),
});
