import { likelyZones } from "./likely-zones.ts";
import { narrowZones, oneForEachClock, minutesAhead, cityOf, clockIn } from "./zones.ts";
import type { Location } from "./read-location.ts";
import { wellKnownZones } from "./known-cities.ts";
import type { Platform } from "../../platform/platform.ts";
import { storeTimeZone } from "./set-time-zone.sql.ts";
import type { Texts } from "../../platform/texts/texts.ts";

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

/** Sets the user's zone (null: UTC). A user who has chosen is never asked. */
export async function setTimeZone(
  { database, clock }: Platform,
  { userId, zone }: { readonly userId: number; readonly zone: string | null },
): Promise<void> {
  await storeTimeZone.run(database.prisma, { userId, zone, now: clock.now() });
}

/** The user's zone and its local time, for a user who sets it or asks for it. */
export function describeTimeZone(texts: Texts, moment: "set" | "is", zone: string | null, now: Date): string {
  const time = clockIn(zone, now, texts.locale);
  return zone === null
    ? texts.html(`zone-${moment}-utc`, { time })
    : texts.html(`zone-${moment}-city`, { city: cityOf(zone), time });
}
