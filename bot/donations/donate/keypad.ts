import { z } from "zod";
import { parseMoney } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { limitsOf } from "../page/amounts.ts";

export const digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
export const keys = [...digits, "dot", "back", "clear"] as const;
export type Key = (typeof keys)[number];
export const key = z.enum(keys);

export type KeypadResult =
  | { readonly kind: "typed"; readonly typed: string }
  | { readonly kind: "refused"; readonly reason: "too_much" | "two_decimals" | "one_dot" | "whole_stars" };

/**
 * The number on the keypad after a key. The number never has more than two decimals and never exceeds the limit; the lower
 * limit is checked on confirmation. Pure.
 */
export function pressKey(typed: string, pressed: Key, code: Currency): KeypadResult {
  if (pressed === "clear") return { kind: "typed", typed: "" };
  if (pressed === "back") return { kind: "typed", typed: typed.slice(0, -1) };
  if (pressed !== "dot") return pressDigit(typed, pressed, code);
  if (code === "XTR") return { kind: "refused", reason: "whole_stars" };
  if (typed.includes(".")) return { kind: "refused", reason: "one_dot" };
  return { kind: "typed", typed: `${typed === "" ? "0" : typed}.` };
}

function pressDigit(typed: string, digit: string, code: Currency): KeypadResult {
  if (/\.\d\d$/.test(typed)) return { kind: "refused", reason: "two_decimals" };
  // "0" and then "5" is "5".
  const next = typed === "0" ? digit : typed + digit;
  const amount = parseMoney(next, code);
  if (amount === undefined || amount.minor > limitsOf(code).most.minor)
    return { kind: "refused", reason: "too_much" };
  return { kind: "typed", typed: next };
}
