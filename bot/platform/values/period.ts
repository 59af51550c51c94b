/** What is bought or given: so many days, so many months of the calendar, all time until a date, or for life. */
export type Period =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "until"; readonly until: Date }
  | { readonly kind: "life" };

/** As the tables hold it: at most one is set, and nothing is for life. */
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

/** Whether nobody can buy anything of it any more: its last day is past. */
export const isOver = (period: Period, now: Date): boolean => period.kind === "until" && period.until <= now;

/**
 * The end of a period that is added to `end`, or begins now where nothing is left: what is left is kept, and a date that
 * lies before it changes nothing. Null: never.
 */
export function endAfter(
  period: Period,
  { end, now }: { end: Date | null | undefined; now: Date },
): Date | null {
  if (end === null || period.kind === "life") return null;
  const from = end !== undefined && end > now ? end : now;
  if (period.kind === "days") return new Date(from.getTime() + period.days * 86_400_000);
  if (period.kind === "months") return addMonths(from, period.months);
  return period.until > from ? period.until : from;
}

/**
 * The same day of a later month, at the same time in UTC, or the last day of a month that has no such day: what Postgres
 * does with an interval of months.
 */
export function addMonths(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(date.getUTCMonth() + months);
  // The day does not exist there: the calendar went on into the next month, whose day 0 is the last of the right one.
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
  return later;
}
