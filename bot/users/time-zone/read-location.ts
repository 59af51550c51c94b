import cityNames from "./city-names.json" with { type: "json" };
import { otherCities } from "./known-cities.ts";
import { allZones, cityOf, findZone } from "./zones.ts";

/** The meaning of a typed location. */
export type Location =
  | { readonly kind: "utc" }
  /** A city, a country or a zone, with at least one zone. */
  | { readonly kind: "place"; readonly zones: readonly string[] }
  /** A local time, in minutes since midnight. */
  | { readonly kind: "clock"; readonly minutes: number }
  /** An offset in minutes ahead of UTC. */
  | { readonly kind: "offset"; readonly minutes: number };

/**
 * Reads "Lisbon", "São Paulo, Brazil", "Portugal", "Europe/Lisbon", "14:05", "2:05 pm" or "UTC+3". Countries are
 * known by their English names and by their names in the given languages (IETF tags). Undefined: none of these.
 */
export function readLocation(text: string, languageCodes: readonly string[] = []): Location | undefined {
  const typed = text.trim();
  if (typed.length > NAME_MAX) return undefined;
  if (/^(?:utc|gmt|z)$/i.test(typed)) return { kind: "utc" };
  const zone = findZone(typed);
  if (zone !== undefined) return { kind: "place", zones: [zone] };
  const minutes = readOffset(typed);
  if (minutes !== undefined) return { kind: "offset", minutes };
  const clock = readClock(typed);
  if (clock !== undefined) return { kind: "clock", minutes: clock };
  // In "Porto, Portugal" the city comes first and is more precise than the country.
  for (const part of [typed, ...typed.split(",", PARTS_MAX)]) {
    const zones = zonesNamed(plainName(part), languageCodes);
    if (zones.length > 0) return { kind: "place", zones };
  }
  return undefined;
}

// Longer than every name of a place with its country. Each part is looked up in some milliseconds.
const NAME_MAX = 100;
const PARTS_MAX = 4;

/** "+3", "UTC+5:30", "gmt -03:00". */
function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes = "0"] =
    /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?(\d\d))?$/i.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/** "14:05", "14.05", "14h05", "2:05 pm", "2pm". */
function readClock(text: string): number | undefined {
  const [found, hours, minutes, half] =
    /^(\d{1,2})(?:\s*[:.h]\s*(\d\d))?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(text) ?? [];
  if (found === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = Number(hours);
  if (Number(minutes ?? 0) > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12)))
    return undefined;
  const fromMidnight = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return fromMidnight * 60 + Number(minutes ?? 0);
}

// Shorter beginnings of names are ambiguous.
const BEGINNING_MIN = 3;

function zonesNamed(name: string, languageCodes: readonly string[]): readonly string[] {
  if (name === "") return [];
  const city = cities().get(name);
  if (city !== undefined) return [city];
  const country = zonesOfCountry(name, languageCodes);
  if (country.length > 0 || name.length < BEGINNING_MIN) return country;
  return [...new Set([...cities()].filter(([known]) => known.startsWith(name)).map(([, zone]) => zone))];
}

let known: ReadonlyMap<string, string> | undefined;

/** Cities as `plainName` writes them, with their zones. */
function cities(): ReadonlyMap<string, string> {
  const named = (zones: Readonly<Record<string, readonly string[]>>): [name: string, zone: string][] =>
    Object.entries(zones).flatMap(([zone, names]) => names.map((name) => [plainName(name), zone] as const));
  // Where two cities share a name, that of a zone comes first.
  known ??= new Map([
    ...named(cityNames),
    ...named(otherCities),
    ...allZones().flatMap((zone) => {
      const ofZone = zone.slice(zone.lastIndexOf("/") + 1);
      return [ofZone, cityOf(zone)].map((city): [string, string] => [plainName(city), zone]);
    }),
  ]);
  return known;
}

function zonesOfCountry(name: string, languageCodes: readonly string[]): readonly string[] {
  for (const language of new Set(["en", ...languageCodes].map((code) => code.toLowerCase()))) {
    const region = regionsIn(language).get(name) ?? otherCountries[name];
    const zones = region === undefined ? undefined : new Intl.Locale(`und-${region}`).getTimeZones();
    if (zones !== undefined && zones.length > 0) return zones;
  }
  return [];
}

/** Common names of countries that Unicode lacks. */
const otherCountries: Readonly<Record<string, string>> = {
  america: "US",
  england: "GB",
  scotland: "GB",
  "great britain": "GB",
  uk: "GB",
  usa: "US",
  us: "US",
  uae: "AE",
  turkey: "TR",
  holland: "NL",
  "czech republic": "CZ",
  "ivory coast": "CI",
  burma: "MM",
  myanmar: "MM",
  korea: "KR",
  "hong kong": "HK",
};

/** Names of countries in a language, with their codes. */
function regionsIn(language: string): ReadonlyMap<string, string> {
  const regions = new Map<string, string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  try {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code);
      if (name !== undefined) regions.set(plainName(name), code);
    }
  } catch {
    // Telegram's clients may send a code that is no Unicode language.
  }
  return regions;
}

/** Letters and single spaces, without accents and marks. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i")
    // Arabic keyboards type other letters than Persian ones.
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^saint /, "st ");
