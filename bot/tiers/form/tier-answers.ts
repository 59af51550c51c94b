import type { FixedTextKey } from "../../platform/texts/texts.ts";
import type { Answer, LimitedAnswer, Limits } from "../../platform/forms/ask.ts";
import { inEnglish } from "../../platform/forms/in-english.ts";
import { readMoney } from "../../platform/forms/read-money.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";

/* Readers of typed answers; pure. */

const ok = <Value>(value: Value): Answer<Value> => ({ kind: "ok", value });
const refused = (reason: FixedTextKey): Answer<never> => ({ kind: "refused", reason });

export const NAME_MAX = 64;
const TRIAL_MAX_DAYS = 90;

/** CHECKs of the tables `tier_version` and `orders` have the same limits. */
export const starsLimits: Limits<number> = { min: 1, max: 100_000 };
export const usdLimits: Limits<Money> = { min: money(1n, "USD"), max: money(100_000_000n, "USD") };

// Bidirectional control characters: in a name they could change how the price next to it is displayed.
const directionMarks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/** One line of 1 to 64 characters, at least one of them visible. */
export function readName(text: string): Answer<string> {
  const name = text
    .replaceAll(directionMarks, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (!name.isWellFormed() || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return refused("tier-form-name-empty");
  // Characters as the database counts them, not UTF-16 halves.
  if (Array.from(name).length > NAME_MAX) return refused("tier-form-name-long");
  return ok(name);
}

/** "7" or "7 days", in any supported language: the length of the free trial. */
export function readTrial(text: string): Answer<number> {
  const match = /^(\d{1,9})\s*(?:d|days?)?$/u.exec(inEnglish(text));
  if (match === null) return refused("tier-form-trial-not-days");
  const days = Number(match[1]);
  return days >= 1 && days <= TRIAL_MAX_DAYS ? ok(days) : refused("tier-form-trial-range");
}

/** "250": whole Stars. */
export function readStars(text: string): LimitedAnswer<number> {
  const read = readMoney(text, "XTR");
  if (read.kind === "refused") return refused("tier-form-stars-not-whole");
  const stars = Number(read.money.minor);
  const { min, max } = starsLimits;
  return stars >= min && stars <= max
    ? ok(stars)
    : { kind: "refused", reason: "tier-form-stars-range", limits: starsLimits };
}

/** "9.99", "$9.99" or "9,99", as the exact text "9.99", because the form's JSON state holds no bigint. */
export function readUsd(text: string): LimitedAnswer<string> {
  const read = readMoney(text, "USD");
  if (read.kind === "refused") return refused(usdRefusals[read.reason]);
  const { minor } = read.money;
  return minor >= usdLimits.min.minor && minor <= usdLimits.max.minor
    ? ok(moneyText(read.money))
    : { kind: "refused", reason: "tier-form-usd-range", limits: usdLimits };
}

const usdRefusals = {
  no_number: "tier-form-usd-not-a-price",
  comma: "tier-form-usd-comma",
  decimals: "tier-form-usd-digits",
} as const;
