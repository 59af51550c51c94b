import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { endOfDay, isDay } from "../../platform/time/wall-clock.ts";
import type { Day } from "../../platform/time/wall-clock.ts";
import type { Answer } from "../../platform/forms/ask.ts";
import { inEnglish } from "../../platform/forms/in-english.ts";
import { monthNumber, readDay, MAX_DAYS } from "../../platform/forms/typed-answers.ts";
import { addMonths } from "../../platform/values/period.ts";
import type { PeriodDraft } from "./tier-draft.ts";

/* The reader of a typed period; pure. */

const PERIOD_MAX_MONTHS = 120;

/** A last day ends at midnight of the time zone (an IANA name; null: UTC). */
export type TypedAt = { readonly now: Date; readonly timeZone: string | null };

const ok = (value: PeriodDraft): Answer<PeriodDraft> => ({ kind: "ok", value });
const refused = (reason: FixedTextKey): Answer<never> => ({ kind: "refused", reason });

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
