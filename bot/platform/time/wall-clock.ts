import { DAY_MS } from "../values/durations.ts";

/** A calendar day. Months count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A local time of day: an hour from 0 to 23, and a minute. */
export type WallTime = { readonly hour: number; readonly minute: number };

/** False for days that do not exist, such as 31 April. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The calendar day after a number of days. */
export function daysLater(day: Day, count: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

// One formatter takes half a megabyte and a millisecond to make. There are some 600 zones.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** The local time of a zone at a moment, written as if it were UTC. */
export function clockAt(moment: number, timeZone: string): number {
  const parts = formatterOf(timeZone).formatToParts(moment);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  const seconds = Date.UTC(
    read("year"),
    read("month") - 1,
    read("day"),
    read("hour"),
    read("minute"),
    read("second"),
  );
  return seconds + (moment % 1000);
}

/** The last millisecond of a day in a zone (an IANA name). */
export function endOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.UTC(day.year, day.month - 1, day.day + 1);
  // In some zones clocks change at midnight, which then occurs twice or not at all: both offsets are tried.
  const ends = [midnight - DAY_MS, midnight + DAY_MS]
    .map((around) => midnight - (clockAt(around, timeZone) - around) - 1)
    .toSorted((a, b) => b - a);
  const last = ends.find((end) => clockAt(end, timeZone) < midnight) ?? midnight - 1;
  return new Date(last);
}

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
