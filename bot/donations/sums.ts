import { z } from "zod";
import { readMoney } from "../platform/forms/read-money.ts";
import { currencies, money } from "../platform/values/money.ts";
import type { Currency, Money } from "../platform/values/money.ts";

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

/** A typed sum, or one of the keypad such as "12.", that can be given. */
export function readSum(text: string, code: Currency): ReadSum {
  if (text === "") return { kind: "refused", reason: "nothing" };
  const read = readMoney(text.replace(/\.$/, ""), code);
  if (read.kind === "refused") return { kind: "refused", reason: "no_number" };
  if (read.money.minor < limits[code].least) return { kind: "refused", reason: "too_little" };
  if (read.money.minor > limits[code].most) return { kind: "refused", reason: "too_much" };
  return { kind: "sum", sum: read.money };
}

export const limitsOf = (code: Currency): { readonly least: Money; readonly most: Money } => ({
  least: money(limits[code].least, code),
  most: money(limits[code].most, code),
});
