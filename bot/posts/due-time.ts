import { latestDaily } from "../platform/time/recurring-time.ts";
import type { DailyTime } from "../platform/time/recurring-time.ts";
import { HOUR_MS, MINUTE_MS } from "../platform/values/durations.ts";

/** A post that is later than this is skipped: the next one follows the next day. */
export const LATE_MS = HOUR_MS;

export const isFresh = (due: Date, now: Date): boolean => now.getTime() - due.getTime() < LATE_MS;

// A daily post right after a requested one would only replace it.
const MIN_GAP_MS = 5 * MINUTE_MS;

/** The time that a daily post is due for; undefined: it is over an hour ago, or right after the last post. */
export function dueTime(time: DailyTime, postedAt: Date | null, now: Date): Date | undefined {
  const due = latestDaily(time, now);
  if (!isFresh(due, now)) return undefined;
  const isJustPosted = postedAt !== null && due.getTime() - postedAt.getTime() < MIN_GAP_MS;
  return isJustPosted ? undefined : due;
}
