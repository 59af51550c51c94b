import { likelyZones } from "./likely-zones.ts";
import { narrowZones, oneForEachClock } from "./narrow-zones.ts";
import type { Whereabouts } from "./read-whereabouts.ts";
import { wellKnownZones } from "./well-known.ts";
import { minutesAhead } from "./zones.ts";

export type Asker = { readonly languageCode?: string | null | undefined };

/** Which zones somebody may mean, the likeliest first; none where nobody's clock shows that time. */
export function findZones(
  whereabouts: Exclude<Whereabouts, { kind: "utc" }>,
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

// Offsets are multiples of a quarter of an hour; from the Aleutians to Kiribati, whose clocks show the same time of
// different days.
const QUARTER = 15;
const DAY = 24 * 60;
const [BEHIND_MAX, AHEAD_MAX] = [-12 * 60, 14 * 60];

/** How far ahead of UTC a clock may be that shows this now, give or take some minutes. */
function offsetsOf(minutes: number, at: Date): number[] {
  const ahead = minutes - (at.getUTCHours() * 60 + at.getUTCMinutes());
  const nearest = Math.round(ahead / QUARTER) * QUARTER;
  return [nearest - DAY, nearest, nearest + DAY].filter(
    (offset) => offset >= BEHIND_MAX && offset <= AHEAD_MAX,
  );
}
