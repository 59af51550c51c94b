/** A calendar day. Months count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const MILLISECONDS = 86_400_000;

/** False for days that do not exist, such as 31 April. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The last millisecond of a day in a zone (an IANA name). */
export function endOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.UTC(day.year, day.month - 1, day.day + 1);
  // In some zones clocks change at midnight, which then occurs twice or not at all: both offsets are tried.
  const ends = [midnight - MILLISECONDS, midnight + MILLISECONDS]
    .map((around) => midnight - (clockAt(around, timeZone) - around) - 1)
    .toSorted((a, b) => b - a);
  const last = ends.find((end) => clockAt(end, timeZone) < midnight) ?? midnight - 1;
  return new Date(last);
}

/** The local time of a zone at a moment, written as if it were UTC. */
export function clockAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(moment);
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
