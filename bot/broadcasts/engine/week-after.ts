import { clockAt } from "../../platform/time/days.ts";

const WEEK_MS = 7 * 24 * 60 * 60_000;

/**
 * A week after a moment, or as many weeks as lead beyond `now`, at the same time by the clocks of a zone (an IANA name). A
 * time that the clocks skip that day comes an hour later.
 */
export function weekAfter(moment: Date, now: Date, timeZone: string): Date {
  const weeks = Math.max(1, Math.floor((now.getTime() - moment.getTime()) / WEEK_MS) + 1);
  const shown = clockAt(moment.getTime(), timeZone) + weeks * WEEK_MS;
  const around = moment.getTime() + weeks * WEEK_MS;
  const found = around + shown - clockAt(around, timeZone);
  return found > now.getTime() ? new Date(found) : new Date(found + WEEK_MS);
}
