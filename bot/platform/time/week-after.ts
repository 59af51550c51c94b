import { daysLater, momentOf, wallClock } from "./wall-clock.ts";

const WEEK_MS = 7 * 86_400_000;
const MINUTE_MS = 60_000;

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
