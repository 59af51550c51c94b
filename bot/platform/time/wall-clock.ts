import { clockAt } from "./days.ts";
import type { Day } from "./days.ts";

/** What a clock on the wall shows: an hour from 0 to 23, and a minute. */
export type WallTime = { readonly hour: number; readonly minute: number };

const DAY_MS = 86_400_000;

/** The day and the time that the clocks of a zone (an IANA name; null: UTC) show at a moment. */
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
 * The moment at which the clocks of a zone show that time of that day. A time that is there twice, because the clocks are
 * put back, is the first one; one that is skipped, because they are put forward, is as long after the jump as it was to be
 * after its beginning.
 */
export function momentOf(day: Day, time: WallTime, timeZone: string | null): Date {
  const shown = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute);
  const zone = timeZone ?? "UTC";
  // By the offset of the day before and of the day after: the clocks are changed at most once in between.
  const before = shown - (clockAt(shown - DAY_MS, zone) - (shown - DAY_MS));
  const after = shown - (clockAt(shown + DAY_MS, zone) - (shown + DAY_MS));
  const found = [before, after].find((moment) => clockAt(moment, zone) === shown);
  return new Date(found ?? before);
}

/** The day so many days later, by the calendar. */
export function daysLater(day: Day, count: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
