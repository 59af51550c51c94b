import type { Recurring } from "../account/billing-objects.ts";
import type { Seconds } from "../account/objects.ts";

const DAY_S = 86_400;

/**
 * The end of a period that begins at `start`. Months keep the anchor's day where the month has one, as the vendor's cycles do:
 * 31 January, 28 February, 31 March.
 */
export function endOfPeriod(
  start: Seconds,
  { interval, interval_count: count }: Recurring,
  anchor: Seconds,
): Seconds {
  if (interval === "day") return start + count * DAY_S;
  if (interval === "week") return start + count * 7 * DAY_S;
  const months = interval === "year" ? 12 * count : count;
  const from = new Date(start * 1_000);
  const day = new Date(anchor * 1_000).getUTCDate();
  const target = new Date(from);
  target.setUTCDate(1);
  target.setUTCMonth(from.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return Math.floor(target.getTime() / 1_000);
}
