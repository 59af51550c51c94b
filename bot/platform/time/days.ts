/** A day of the calendar, wherever. Months count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const MILLISECONDS = 86_400_000;

/** Whether the calendar has that day: 31 April it has not. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The last millisecond of a day by the clocks of a zone (an IANA name). */
export function endOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.UTC(day.year, day.month - 1, day.day + 1);
  // Clocks are changed at midnight in some places: it is then there twice, or not at all, by the offset before or after.
  const ends = [midnight - MILLISECONDS, midnight + MILLISECONDS]
    .map((around) => midnight - (clockAt(around, timeZone) - around) - 1)
    .toSorted((a, b) => b - a);
  const last = ends.find((end) => clockAt(end, timeZone) < midnight) ?? midnight - 1;
  return new Date(last);
}

/** What the zone's clocks show at a moment, written as if they showed UTC. */
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
