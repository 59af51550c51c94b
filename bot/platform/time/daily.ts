import { daysLater, momentOf, wallClock } from "./wall-clock.ts";

/** A time of each day, in minutes from midnight by the clocks of a zone (an IANA name; null: UTC). */
export type DailyTime = { readonly minute: number; readonly timeZone: string | null };

/** The first of its moments after that one. Each day has one, whatever is done to the clocks (see `momentOf`). */
export function nextDaily(time: DailyTime, after: Date): Date {
  const next = momentsAround(time, after).find((moment) => moment > after);
  if (next === undefined) throw new Error("There is a tomorrow everywhere");
  return next;
}

/** The last of its moments up to that one. */
export function latestDaily(time: DailyTime, until: Date): Date {
  const latest = momentsAround(time, until).findLast((moment) => moment <= until);
  if (latest === undefined) throw new Error("There was a yesterday everywhere");
  return latest;
}

// Two days either way: a zone that changed sides of the date line has no yesterday.
const AROUND = [-2, -1, 0, 1, 2] as const;

function momentsAround({ minute, timeZone }: DailyTime, at: Date): Date[] {
  const today = wallClock(at, timeZone);
  const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
  return AROUND.map((days) => momentOf(daysLater(today, days), time, timeZone));
}
