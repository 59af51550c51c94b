import { latestDaily } from "../platform/time/daily.ts";
import type { DailyTime } from "../platform/time/daily.ts";

/** What is later than that is not made up for: the next day brings the next post. */
export const LATE_MS = 60 * 60_000;

export const isFresh = (moment: Date, now: Date): boolean => now.getTime() - moment.getTime() < LATE_MS;

// The daily post right after one that somebody asked for would only take that one down.
const APART_MS = 5 * 60_000;

/**
 * The moment for which a daily post is due now; undefined: nothing is to be posted, since all that was missed lies too far
 * back, or one has just been posted.
 */
export function dueMoment(time: DailyTime, postedAt: Date | null, now: Date): Date | undefined {
  const moment = latestDaily(time, now);
  if (!isFresh(moment, now)) return undefined;
  const isJustPosted = postedAt !== null && moment.getTime() - postedAt.getTime() < APART_MS;
  return isJustPosted ? undefined : moment;
}
