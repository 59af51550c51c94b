import { DAY_MS } from "./durations.ts";

/** The length of access: days, calendar months, until a date, or for life. */
export type Period =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "until"; readonly until: Date }
  | { readonly kind: "life" };

/** The columns of a period: at most one is set, and none means for life. */
export type PeriodColumns = {
  readonly periodDays: number | null;
  readonly periodMonths: number | null;
  readonly periodUntil: Date | null;
};

export function periodOf({ periodDays, periodMonths, periodUntil }: PeriodColumns): Period {
  if (periodDays !== null) return { kind: "days", days: periodDays };
  if (periodMonths !== null) return { kind: "months", months: periodMonths };
  if (periodUntil !== null) return { kind: "until", until: periodUntil };
  return { kind: "life" };
}

export const periodColumns = (period: Period): PeriodColumns => ({
  periodDays: period.kind === "days" ? period.days : null,
  periodMonths: period.kind === "months" ? period.months : null,
  periodUntil: period.kind === "until" ? period.until : null,
});

/** Whether the period's last day has passed, so that it cannot be sold. */
export const isOver = (period: Period, now: Date): boolean => period.kind === "until" && period.until <= now;

/**
 * The end after a period is added to `end`, or after it begins now where no time is left. Remaining time is
 * kept, and a date before `end` changes nothing. Null: never.
 */
export function endAfter(
  period: Period,
  { end, now }: { end: Date | null | undefined; now: Date },
): Date | null {
  if (end === null || period.kind === "life") return null;
  const from = end !== undefined && end > now ? end : now;
  if (period.kind === "days") return new Date(from.getTime() + period.days * DAY_MS);
  if (period.kind === "months") return addMonths(from, period.months);
  return period.until > from ? period.until : from;
}

/**
 * The same day of a later month, at the same time in UTC, or that month's last day where the day does not exist.
 * Postgres adds an interval of months in the same way.
 */
export function addMonths(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(date.getUTCMonth() + months);
  // The day does not exist, so the calendar went into the next month, whose day 0 is the last day of the right
  // month.
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
  return later;
}
