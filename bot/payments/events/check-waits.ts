import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../platform/values/durations.ts";

/*
 * When a provider is asked about a payment or an invoice of which no notification came. The waits double: a buyer whose
 * notification was lost is served while they still wait, and a payment that stays open for days costs two requests a day.
 */

/** Milliseconds. An invoice waits longer: its buyer first reads the page and picks a coin. */
export const FIRST_WAIT = { payment: 5 * MINUTE_MS, checkout: 10 * MINUTE_MS } as const;

export const LONGEST_WAIT = 12 * HOUR_MS;
// NOWPayments keeps a payment open for seven days, and coins that come after that still count.
export const LAST_CHECK_AFTER = 14 * DAY_MS;

/** Milliseconds before the first check, the second and so on. After the last check the payment stays as it is. */
export function checkWaits(first: number): readonly number[] {
  const waits: number[] = [];
  let total = 0;
  for (let wait = first; total + wait <= LAST_CHECK_AFTER; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    waits.push(wait);
    total += wait;
  }
  return waits;
}

export const firstCheckAt = (what: keyof typeof FIRST_WAIT, now: Date): Date =>
  new Date(now.getTime() + FIRST_WAIT[what]);

/** How many checks there are in a time, in milliseconds. */
export function checksWithin(what: keyof typeof FIRST_WAIT, milliseconds: number): number {
  let total = 0;
  return checkWaits(FIRST_WAIT[what]).filter((wait) => (total += wait) <= milliseconds).length;
}
