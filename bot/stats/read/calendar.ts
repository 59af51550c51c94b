import { daysLater, endOfDay, wallClock } from "../../platform/time/wall-clock.ts";
import type { Day } from "../../platform/time/wall-clock.ts";
import { isolateDirection } from "../../platform/texts/languages.ts";

/** Consecutive days in a time zone: day i is from bounds[i] until just before bounds[i + 1]. */
export type Calendar = {
  readonly timeZone: string;
  readonly days: readonly Day[];
  readonly bounds: readonly Date[];
};

/** Today and the days before it. A day on which the clocks change has 23 or 25 hours. */
export function lastDays(now: Date, count: number, timeZone: string): Calendar {
  const { year, month, day } = wallClock(now, timeZone);
  const daysAgo = (ago: number): Day => daysLater({ year, month, day }, -ago);
  const days = Array.from({ length: count }, (_, index) => daysAgo(count - 1 - index));
  const ends = [daysAgo(count), ...days].map((one) => endOfDay(one, timeZone));
  return { timeZone, days, bounds: ends.map((end) => new Date(end.getTime() + 1)) };
}

/** "2026-11-24". */
export const nameOfDay = ({ year, month, day }: Day): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, "2026-11-24".length);

/** "24 Nov", in the reader's language. */
export const labelOfDay = ({ year, month, day }: Day, locale: string): string =>
  isolateDirection(
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(
      Date.UTC(year, month - 1, day),
    ),
    locale,
  );
