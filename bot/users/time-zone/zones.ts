import { wellKnownZones } from "./known-cities.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** Every zone on offer, by its IANA name as ICU writes it ("Asia/Calcutta"). */
const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));

/** The zone of a name, in any case and by a current or former name ("asia/kolkata"). */
export function findZone(name: string): string | undefined {
  if (!/^\w+(?:\/[\w+-]+)+$/.test(name)) return undefined;
  try {
    const zone = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    return zones.has(zone) ? zone : undefined;
  } catch {
    return undefined;
  }
}

export const isZone = (name: string): boolean => zones.has(name);

export const allZones = (): readonly string[] => [...zones];

/** ICU never renames a zone, but cities change their names. */
const cityNames: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Asmara",
  "America/Argentina/ComodRivadavia": "Comodoro Rivadavia",
  "America/Godthab": "Nuuk",
  "America/Port-au-Prince": "Port-au-Prince",
  "America/Sao_Paulo": "São Paulo",
  "America/St_Johns": "St. John’s",
  "Asia/Calcutta": "Kolkata",
  "Asia/Katmandu": "Kathmandu",
  "Asia/Rangoon": "Yangon",
  "Asia/Saigon": "Ho Chi Minh City",
  "Atlantic/Faeroe": "Faroe Islands",
  "Europe/Kiev": "Kyiv",
  "Pacific/Ponape": "Pohnpei",
  "Pacific/Truk": "Chuuk",
};

/** The common name of the zone's city: "New York". */
export const cityOf = (zone: string): string =>
  cityNames[zone] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** Minutes that a zone is ahead of UTC at a moment; negative behind it. */
export function minutesAhead(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
    at,
  );
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  // ICU writes UTC itself as "GMT".
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** "2:05 PM": the local time of a zone. */
export const clockIn = (zone: string | null, at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: zone ?? "UTC" }).format(at);

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

export const zoneLabel = (texts: Texts, zone: string, now: Date): string =>
  texts.plain("zone-clock", { city: cityOf(zone), time: clockIn(zone, now, texts.locale) });
