import type { Answer } from "../../platform/forms/ask.ts";
import { readMoney } from "../../platform/forms/read-money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { readSum } from "../sums.ts";

export const TEXT_MAX = 1_000;
// Two rows of buttons.
export const SUMS_MAX = 6;
// A CHECK says the same: a billion dollars, or a hundred billion Stars.
const GOAL_MAX = 100_000_000_000n;

/** What the owner says above the sums. */
export function readText(typed: string): Answer<string> {
  const text = typed
    .replaceAll(/(?:(?!\n)[\s\p{Cc}])+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "donations-text-empty" };
  if (Array.from(text).length > TEXT_MAX) return { kind: "refused", reason: "donations-text-long" };
  return { kind: "ok", value: text };
}

/** "5 10 25" or "$5, $10, $25": one to six sums that can be given, from little to much. */
export function readSums(typed: string, code: Currency): Answer<readonly Money[]> {
  const parts = typed
    .trim()
    .split(BETWEEN_SUMS)
    // A sign with a space behind it.
    .filter((part) => !/^(?:\$|⭐|\uFE0F)*$/u.test(part));
  const sums = new Map<bigint, Money>();
  for (const part of parts) {
    const read = readSum(part, code);
    if (read.kind === "refused") return { kind: "refused", reason: `donation-sums-refused-${code}` };
    sums.set(read.sum.minor, read.sum);
  }
  if (sums.size === 0 || sums.size > SUMS_MAX) return { kind: "refused", reason: "donation-sums-how-many" };
  return { kind: "ok", value: [...sums.values()].toSorted((a, b) => Number(a.minor - b.minor)) };
}

// A comma between two digits belongs to a sum: "9,99".
const BETWEEN_SUMS = /[\s;،؛]+|,(?!\d)|(?<!\d),/u;

/** "1000" or "$99.50". */
export function readGoal(typed: string, code: Currency): Answer<Money> {
  const read = readMoney(typed, code);
  if (read.kind === "refused" || read.money.minor < 1n || read.money.minor > GOAL_MAX)
    return { kind: "refused", reason: `donation-goal-refused-${code}` };
  return { kind: "ok", value: read.money };
}
