import { languages, localeOf } from "../texts/languages.ts";
import type { Language } from "../texts/languages.ts";
import { lifeWords } from "../texts/languages.ts";

/** "۹٫۹۹" as "9.99": digits and decimal point of another script. */
export const latinDigits = (typed: string): string =>
  typed
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll("\u066b", ".");

/**
 * A typed date or period with its words in English and in lower case: "2 Monate" as "2 months", "31 de diciembre
 * de 2026" as "31 december 2026", "завтра в 9:00" as "tomorrow at 9:00", "à vie" as "life". Everything that our
 * texts say can be typed, because both use Unicode's words. Unknown words stay. Empty for a text that is too long for a date.
 */
export function inEnglish(typed: string): string {
  if (typed.length > LONGEST) return "";
  const { pattern, english } = (dictionary ??= makeDictionary());
  return latinDigits(plain(typed))
    .replaceAll(pattern, (word) => english.get(word) ?? word)
    .replaceAll(/\s+/g, " ")
    .trim();
}

// Twice the longest date with a time. The time to normalize a row of combining marks grows with the square of its length, and each
// position is compared with hundreds of words.
const LONGEST = 100;

type Dictionary = { readonly pattern: RegExp; readonly english: ReadonlyMap<string, string> };
let dictionary: Dictionary | undefined;

/** A copied date may carry invisible direction marks. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("’", "'")
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "");

function makeDictionary(): Dictionary {
  const english = new Map(
    languages
      .filter((language) => language !== "en")
      .flatMap((language) => [...wordsOf(localeOf(language)), forLife(language)])
      .map(([word, meaning]) => [plain(word), meaning]),
  );
  // The longest first: "hari ini" is today, and "hari" a day.
  const words = [...english.keys()].toSorted((one, other) => other.length - one.length);
  const letter = String.raw`[\p{L}\p{M}]`;
  const pattern = `(?<!${letter})(?:${words.map((word) => RegExp.escape(word)).join("|")})(?!${letter})`;
  return { pattern: new RegExp(pattern, "gu"), english };
}

const forLife = (language: Language): [string, string] => [lifeWords[language], lifeWords.en];

const wordsOf = (locale: string): (readonly [word: string, english: string])[] => [
  ...monthsOf(locale),
  ...unitsOf(locale),
  ...daysOf(locale),
  ...smallWordsOf(locale),
];

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 24)));

/** By itself and in a date, where the ending may differ. */
function monthsOf(locale: string): [string, string][] {
  const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const english = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  return MONTHS.flatMap((month): [string, string][] => {
    const meaning = english.format(month).toLowerCase();
    const inDate = date.formatToParts(month).find(({ type }) => type === "month")?.value ?? meaning;
    return [
      [name.format(month), meaning],
      [inDate, meaning],
    ];
  });
}

/** In all plural forms: some languages have a separate form for five. */
const unitsOf = (locale: string): [string, string][] =>
  (["day", "week", "month", "year"] as const).flatMap((unit) => {
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    return [1, 2, 5].flatMap((count) =>
      format
        .formatToParts(count)
        .filter(({ type }) => type === "unit")
        .map(({ value }): [string, string] => [value.trim(), `${unit}s`]),
    );
  });

function daysOf(locale: string): [string, string][] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return [
    [format.format(0, "day"), "today"],
    [format.format(1, "day"), "tomorrow"],
  ];
}

/**
 * Words between the parts of a date that carry no meaning, such as "de", and words that lead to the time, such
 * as "um".
 */
function smallWordsOf(locale: string): [string, string][] {
  const inDate = literalsOf(new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const both = { dateStyle: "long", timeStyle: "short", timeZone: "UTC" } as const;
  const toTime = literalsOf(new Intl.DateTimeFormat(locale, both)).filter((word) => !inDate.includes(word));
  const silent = inDate.map((word): [string, string] => [word, ""]);
  return toTime.length === 0 ? silent : [...silent, [toTime.join(" "), "at"]];
}

const literalsOf = (format: Intl.DateTimeFormat): string[] => [
  ...new Set(
    format
      .formatToParts(MONTHS[0])
      .filter(({ type }) => type === "literal")
      .flatMap(({ value }) => value.match(/\p{L}[\p{L}\p{M}]*\.?/gu) ?? []),
  ),
];
