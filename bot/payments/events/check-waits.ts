/*
 * When a provider is asked about what it did not tell us. Doubling waits: a buyer whose notification got lost is
 * served while they still wait, and what stays open for days costs two questions a day.
 */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds. An invoice waits longer: its buyer reads the page and picks a coin before there is anything to find. */
export const FIRST_WAIT = { payment: 5 * MINUTE, checkout: 10 * MINUTE } as const;

// Coins that come late by half a day have come late anyway.
export const LONGEST_WAIT = 12 * HOUR;
// NOWPayments keeps a payment open for seven days, and coins that come after that still count.
export const LAST_CHECK_AFTER = 14 * DAY;

/**
 * Seconds before the first check, the second and so on. After the last one nobody asks any more: a payment that waits
 * for coins that never come just stays as it is.
 */
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
  new Date(now.getTime() + FIRST_WAIT[what] * 1000);
