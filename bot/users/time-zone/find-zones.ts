import { narrowZones, oneForEachClock, minutesAhead, cityOf, clockIn } from "./zones.ts";
import type { Location } from "./read-location.ts";
import { wellKnownZones } from "./known-cities.ts";
import type { Platform } from "../../platform/platform.ts";
import { storeTimeZone } from "../people/users.sql.ts";
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
const MINUTES_A_DAY = 24 * 60;
const [BEHIND_MAX, AHEAD_MAX] = [-12 * 60, 14 * 60];

/** The offsets of zones that show this local time now, give or take some minutes. */
function offsetsOf(minutes: number, at: Date): number[] {
  const ahead = minutes - (at.getUTCHours() * 60 + at.getUTCMinutes());
  const nearest = Math.round(ahead / QUARTER) * QUARTER;
  return [nearest - MINUTES_A_DAY, nearest, nearest + MINUTES_A_DAY].filter(
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

/** For languages of many places, or of a country with many zones: by `language_code`, then by language. */
const likely: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Europe/London",
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
    "Asia/Calcutta",
    "Asia/Dubai",
  ],
  "en-us": ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"],
  de: ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich"],
  es: ["Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Buenos_Aires", "America/Santiago"],
  fr: ["Europe/Paris", "Europe/Brussels", "America/Toronto", "Africa/Abidjan"],
  pt: ["Europe/Lisbon", "America/Sao_Paulo"],
  "pt-br": ["America/Sao_Paulo", "America/Fortaleza", "America/Manaus", "America/Rio_Branco"],
  ru: [
    "Europe/Moscow",
    "Europe/Kaliningrad",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Novosibirsk",
    "Asia/Almaty",
  ],
  ar: ["Asia/Riyadh", "Africa/Cairo", "Asia/Dubai", "Asia/Baghdad", "Africa/Casablanca", "Africa/Algiers"],
  zh: ["Asia/Shanghai", "Asia/Taipei", "Asia/Singapore"],
  nl: ["Europe/Amsterdam", "Europe/Brussels"],
  ko: ["Asia/Seoul"],
  uk: ["Europe/Kiev"],
};

/** At least one zone in which a speaker of Telegram's `language_code` may be. */
export function likelyZones(languageCode: string | null | undefined, at: Date): readonly string[] {
  const code = languageCode?.toLowerCase() ?? "en";
  const language = code.split("-")[0] ?? code;
  return likely[code] ?? likely[language] ?? zonesOfCountry(code, at) ?? likely["en"] ?? [];
}

/** The zones of the country in which a language is mostly spoken. */
function zonesOfCountry(code: string, at: Date): string[] | undefined {
  try {
    const zones = new Intl.Locale(code).maximize().getTimeZones();
    return zones === undefined || zones.length === 0
      ? undefined
      : narrowZones(zones, at).slice(0, LIKELY_MAX);
  } catch {
    // Telegram's clients may send a code that is no Unicode language.
    return undefined;
  }
}

const LIKELY_MAX = 6;
