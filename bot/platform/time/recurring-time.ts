import { daysLater, momentOf, wallClock } from "./wall-clock.ts";
import { DAY_MS, MINUTE_MS } from "../values/durations.ts";

/** A time of day, in minutes from midnight in a zone (an IANA name; null: UTC). */
export type DailyTime = { readonly minute: number; readonly timeZone: string | null };

/** The first occurrence after the moment. Every day has one, also when clocks change (`momentOf`). */
export function nextDaily(time: DailyTime, after: Date): Date {
  const next = momentsAround(time, after).find((moment) => moment > after);
  if (next === undefined) throw new Error("A daily time has no occurrence in the next two days");
  return next;
}

/** The last occurrence up to the moment. */
export function latestDaily(time: DailyTime, until: Date): Date {
  const latest = momentsAround(time, until).findLast((moment) => moment <= until);
  if (latest === undefined) throw new Error("A daily time has no occurrence in the last two days");
  return latest;
}

// Two days either way: a zone that crossed the date line once skipped a day.
const AROUND = [-2, -1, 0, 1, 2] as const;

function momentsAround({ minute, timeZone }: DailyTime, at: Date): Date[] {
  const today = wallClock(at, timeZone);
  const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
  return AROUND.map((days) => momentOf(daysLater(today, days), time, timeZone));
}

const WEEK_MS = 7 * DAY_MS;

/**
 * The first moment after `after` that is a whole number of weeks (at least one) after `first`, at the same local time in a zone (an
 * IANA name; null: UTC). A week in which clocks skip that time moves only its own moment (`momentOf`), because each moment is
 * counted from the first one.
 */
export function weekAfter(first: Date, after: Date, timeZone: string | null): Date {
  const shown = wallClock(first, timeZone);
  const rest = first.getTime() % MINUTE_MS;
  const inWeeks = (weeks: number): Date =>
    new Date(momentOf(daysLater(shown, 7 * weeks), shown, timeZone).getTime() + rest);
  // A change of the clocks moves a moment by less than a week.
  const passed = Math.max(1, Math.floor((after.getTime() - first.getTime()) / WEEK_MS));
  const found = [passed, passed + 1, passed + 2].map(inWeeks).find((moment) => moment > after);
  if (found === undefined) throw new Error("A weekly time has no occurrence in the next two weeks");
  return found;
}
