/** In milliseconds, as `Date` counts. A day of 24 hours: calendars and time zones are not meant here. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
