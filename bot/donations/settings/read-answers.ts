import type { Answer, LimitedAnswer } from "../../platform/forms/ask.ts";
import { readMoney } from "../../platform/forms/typed-answers.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { readAmount } from "../page/amounts.ts";

export const DONATION_TEXT_MAX = 1_000;
// Two rows of three buttons.
export const AMOUNTS_MAX = 6;
// A billion dollars, or a hundred billion Stars. A CHECK has the same limit.
const GOAL_MAX = 100_000_000_000n;

/** A text of 1 to 1,000 visible characters; keeps line breaks. */
export function readText(typed: string): LimitedAnswer<string> {
  const text = typed
    .replaceAll(/(?:(?!\n)[\s\p{Cc}])+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "donations-text-empty" };
  if (Array.from(text).length > DONATION_TEXT_MAX)
    return { kind: "refused", reason: "donations-text-long", limits: { max: DONATION_TEXT_MAX } };
  return { kind: "ok", value: text };
}

/** "5 10 25" or "$5, $10, $25": one to six different amounts within the limits, ascending. */
export function readAmounts(typed: string, code: Currency): Answer<readonly Money[]> {
  const parts = typed
    .trim()
    .split(BETWEEN_AMOUNTS)
    // A currency sign that a space separates from its number.
    .filter((part) => !/^(?:\p{Sc}|⭐|\uFE0F)*$/u.test(part));
  const amounts = new Map<bigint, Money>();
  for (const part of parts) {
    const read = readAmount(part, code);
    if (read.kind === "refused")
      return {
        kind: "refused",
        reason: code === "XTR" ? "donation-sums-refused-stars" : "donation-sums-refused-money",
      };
    amounts.set(read.amount.minor, read.amount);
  }
  if (amounts.size === 0 || amounts.size > AMOUNTS_MAX)
    return { kind: "refused", reason: "donation-sums-how-many" };
  return { kind: "ok", value: [...amounts.values()].toSorted((a, b) => Number(a.minor - b.minor)) };
}

// A comma between two digits belongs to an amount: "9,99".
const BETWEEN_AMOUNTS = /[\s;،؛]+|,(?!\d)|(?<!\d),/u;

/** "1000" or "$99.50": above zero, without the limits of a donation. */
export function readGoal(typed: string, code: Currency): Answer<Money> {
  const read = readMoney(typed, code);
  if (read.kind === "refused" || read.money.minor < 1n || read.money.minor > GOAL_MAX)
    return {
      kind: "refused",
      reason: code === "XTR" ? "donation-goal-refused-stars" : "donation-goal-refused-money",
    };
  return { kind: "ok", value: read.money };
}
