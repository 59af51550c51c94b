import { narrowZones } from "./zones.ts";

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
