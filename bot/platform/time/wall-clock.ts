import { clockAt } from "./days.ts";
import type { Day } from "./days.ts";

/** A local time of day: an hour from 0 to 23, and a minute. */
export type WallTime = { readonly hour: number; readonly minute: number };

const DAY_MS = 86_400_000;

/** The local day and time of a zone (an IANA name; null: UTC) at a moment. */
export function wallClock(at: Date, timeZone: string | null): Day & WallTime {
  const shown = new Date(clockAt(at.getTime(), timeZone ?? "UTC"));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/**
 * The moment of a local day and time. A time that occurs twice, because clocks go back, is the first occurrence.
 * A time that clocks skip is moved by the length of the jump.
 */
export function momentOf(day: Day, time: WallTime, timeZone: string | null): Date {
  const shown = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute);
  const zone = timeZone ?? "UTC";
  // With the offsets of the day before and of the day after: clocks change at most once in between.
  const before = shown - (clockAt(shown - DAY_MS, zone) - (shown - DAY_MS));
  const after = shown - (clockAt(shown + DAY_MS, zone) - (shown + DAY_MS));
  const found = [before, after].find((moment) => clockAt(moment, zone) === shown);
  return new Date(found ?? before);
}

/** The calendar day after a number of days. */
export function daysLater(day: Day, count: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
