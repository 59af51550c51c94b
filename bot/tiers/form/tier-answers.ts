import type { FixedTextKey } from "../../platform/texts/texts.ts";
import type { Answer, LimitedAnswer, Limits } from "../../platform/forms/ask.ts";
import { inEnglish } from "../../platform/forms/in-english.ts";
import { readMoney, monthNumber, readDay, MAX_DAYS } from "../../platform/forms/typed-answers.ts";
import type { Currency } from "../../platform/values/money.ts";
import { priceLimits } from "../../platform/values/prices.ts";
import { endOfDay, isDay } from "../../platform/time/wall-clock.ts";
import type { Day } from "../../platform/time/wall-clock.ts";
import { addMonths } from "../../platform/values/period.ts";
import type { PeriodDraft } from "./tier-draft.ts";

/* Readers of typed answers; pure. */

const ok = <Value>(value: Value): Answer<Value> => ({ kind: "ok", value });
const refused = (reason: FixedTextKey): Answer<never> => ({ kind: "refused", reason });

export const NAME_MAX = 64;
const TRIAL_MAX_DAYS = 90;

const stars = priceLimits("XTR");
/** The limits of a price in Stars, as plain numbers. */
export const starsLimits: Limits<number> = { min: Number(stars.min.minor), max: Number(stars.max.minor) };

// Bidirectional control characters: in a name they could change how the price next to it is displayed.
const directionMarks = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/** One line of 1 to 64 characters, at least one of them visible. */
export function readName(text: string): LimitedAnswer<string> {
  const name = text
    .replaceAll(directionMarks, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (!name.isWellFormed() || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return refused("tier-form-name-empty");
  // Characters as the database counts them, not UTF-16 halves.
  if (Array.from(name).length > NAME_MAX)
    return { kind: "refused", reason: "tier-form-name-long", limits: { max: NAME_MAX } };
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
  const count = Number(read.money.minor);
  const { min, max } = starsLimits;
  return count >= min && count <= max
    ? ok(count)
    : { kind: "refused", reason: "tier-form-stars-range", limits: starsLimits };
}

/** "9.99", "$9.99" or "9,99", in minor units: 999. */
export const readPrice =
  (currency: Currency) =>
  (text: string): LimitedAnswer<number> => {
    const read = readMoney(text, currency);
    if (read.kind === "refused") return refused(refusals[read.reason]);
    const { minor } = read.money;
    const limits = priceLimits(currency);
    return minor >= limits.min.minor && minor <= limits.max.minor
      ? ok(Number(minor))
      : { kind: "refused", reason: "tier-form-money-range", limits };
  };

const refusals = {
  no_number: "tier-form-money-not-a-price",
  comma: "tier-form-money-comma",
  decimals: "tier-form-money-digits",
} as const;

const PERIOD_MAX_MONTHS = 120;

/** A last day ends at midnight of the time zone (an IANA name; null: UTC). */
type TypedAt = { readonly now: Date; readonly timeZone: string | null };

/** "30", "2 weeks", "3 months", "1 year", "2026-12-31", "31.12.2026" or "31 December 2026", in any supported language. */
export function readPeriod(text: string, typedAt: TypedAt): Answer<PeriodDraft> {
  const typed = inEnglish(text).replace(/^until\s+/u, "");
  const day = readDay(typed);
  if (day !== undefined) return readLastDay(day, typedAt);
  const [, count, unit = ""] = /^(\d{1,9})\s*([a-z]*)$/u.exec(typed) ?? [];
  if (count === undefined)
    return refused(looksLikeADate(typed) ? "tier-form-period-date-unclear" : "tier-form-period-unclear");
  if (/^(?:d|days?)?$/u.test(unit)) return readDays(Number(count));
  if (/^(?:w|weeks?)$/u.test(unit)) return readDays(Number(count) * 7);
  if (/^(?:mo|months?)$/u.test(unit)) return readMonths(Number(count));
  if (/^(?:y|years?)$/u.test(unit)) return readMonths(Number(count) * 12);
  return refused(looksLikeADate(typed) ? "tier-form-period-date-unclear" : "tier-form-period-unclear");
}

const readDays = (days: number): Answer<PeriodDraft> =>
  days >= 1 && days <= MAX_DAYS ? ok({ kind: "days", days }) : refused("tier-form-period-range");

const readMonths = (months: number): Answer<PeriodDraft> =>
  months >= 1 && months <= PERIOD_MAX_MONTHS
    ? ok({ kind: "months", months })
    : refused("tier-form-period-months-range");

function readLastDay(day: Day, { now, timeZone }: TypedAt): Answer<PeriodDraft> {
  if (!isDay(day)) return refused("tier-form-period-no-such-day");
  const until = endOfDay(day, timeZone ?? "UTC");
  if (until <= now) return refused("tier-form-period-date-over");
  if (until > addMonths(now, PERIOD_MAX_MONTHS)) return refused("tier-form-period-date-far");
  return ok({ kind: "until", until: until.toISOString() });
}

const looksLikeADate = (typed: string): boolean =>
  /\d[./-]\d{1,2}[./-]|\d\/\d/u.test(typed) ||
  typed.split(/[^a-z]+/u).some((word) => monthNumber(word) !== undefined);
