import { wellKnownZones } from "./known-cities.ts";
import { minutesAhead } from "./zones.ts";

// The buttons that a phone shows at once, two a row.
const OFFERED_MAX = 10;

/** One zone for each local time, well-known cities first, for buttons. */
export const narrowZones = (zones: readonly string[], at: Date): string[] =>
  oneForEachClock(byFame(zones), at);

/** The first zone of each local time: Berlin and Büsingen show the same time all year. */
export function oneForEachClock(zones: readonly string[], at: Date): string[] {
  const clocks = new Map<string, string>();
  for (const zone of zones) {
    const clock = clockOf(zone, at);
    if (!clocks.has(clock)) clocks.set(clock, zone);
  }
  return [...clocks.values()].slice(0, OFFERED_MAX);
}

const rank = new Map(wellKnownZones.map((zone, index) => [zone, index]));
const fame = (zone: string): number => rank.get(zone) ?? rank.size;

const byFame = (zones: readonly string[]): string[] =>
  [...zones].sort((one, other) => fame(one) - fame(other) || one.localeCompare(other));

/** The offsets in winter and in summer. */
const clockOf = (zone: string, at: Date): string =>
  [0, 6].map((month) => minutesAhead(zone, new Date(Date.UTC(at.getUTCFullYear(), month, 15)))).join();
