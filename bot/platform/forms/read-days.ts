import type { Answer } from "./ask.ts";
import { latinDigits } from "./in-english.ts";

/** Ten years. A larger number is a typing mistake. */
export const MAX_DAYS = 3660;

/** A typed number of days that an owner gives to a member. */
export function readDays(text: string): Answer<number> {
  const words = latinDigits(text).trim();
  if (!/^\d{1,9}$/.test(words)) return { kind: "refused", reason: "days-not-whole" };
  const days = Number(words);
  return days >= 1 && days <= MAX_DAYS
    ? { kind: "ok", value: days }
    : { kind: "refused", reason: "days-range" };
}
