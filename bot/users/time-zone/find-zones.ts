import { likelyZones } from "./likely-zones.ts";
import { narrowZones, oneForEachClock, minutesAhead } from "./zones.ts";
import type { Location } from "./read-location.ts";
import { wellKnownZones } from "./known-cities.ts";

export type Asker = { readonly languageCode?: string | null | undefined };

/** The zones that fit an answer, the likeliest first; none where no zone has the local time. */
export function findZones(
  whereabouts: Exclude<Location, { kind: "utc" }>,
  at: Date,
  { languageCode }: Asker,
): string[] {
  if (whereabouts.kind === "place") return narrowZones(whereabouts.zones, at);
  const wanted = whereabouts.kind === "offset" ? [whereabouts.minutes] : offsetsOf(whereabouts.minutes, at);
  const zones = [...likelyZones(languageCode, at), ...wellKnownZones];
  return oneForEachClock(
    zones.filter((zone) => wanted.includes(minutesAhead(zone, at))),
    at,
  );
}

// Offsets are multiples of a quarter of an hour, from the Aleutians to Kiribati, whose clocks show the same time on
// different days.
const QUARTER = 15;
const DAY = 24 * 60;
const [BEHIND_MAX, AHEAD_MAX] = [-12 * 60, 14 * 60];

/** The offsets of zones that show this local time now, give or take some minutes. */
function offsetsOf(minutes: number, at: Date): number[] {
  const ahead = minutes - (at.getUTCHours() * 60 + at.getUTCMinutes());
  const nearest = Math.round(ahead / QUARTER) * QUARTER;
  return [nearest - DAY, nearest, nearest + DAY].filter(
    (offset) => offset >= BEHIND_MAX && offset <= AHEAD_MAX,
  );
}
