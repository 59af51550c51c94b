/** The languages of locales/, in the order in which they are offered. */
export const languages = ["en", "ru", "es", "pt-BR", "id", "fa", "de", "fr"] as const;
export type Language = (typeof languages)[number];

/** "for life" as people type it: Unicode has no word for a period without an end. */
export const lifeWords: Readonly<Record<Language, string>> = {
  en: "life",
  ru: "навсегда",
  es: "para siempre",
  "pt-BR": "para sempre",
  id: "selamanya",
  fa: "برای همیشه",
  de: "unbegrenzt",
  fr: "à vie",
};

export const defaultLanguage: Language = "en";

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/**
 * The language for an IETF tag, such as Telegram's "pt-br"; undefined where no language fits. A regional variant
 * that is not supported falls back to the same language: a reader of "pt-pt" reads "pt-BR" better than English.
 */
export function findLanguageOf(tag: string): Language | undefined {
  const code = tag.toLowerCase();
  const [first = code] = code.split("-");
  const primary = formerCodes[first] ?? first;
  return (
    languages.find((language) => language.toLowerCase() === code) ??
    languages.find((language) => primaryOf(language) === primary)
  );
}

/** ISO 639 withdrew "in" in 1989; Java, and with it Android, still writes it. */
const formerCodes: Readonly<Record<string, string>> = { in: "id" };

/** "pt" of "pt-BR": Telegram takes two letters as the language of a bot's settings. */
export const primaryOf = (language: Language): string => language.split("-")[0] ?? language;

/**
 * The locale for Intl. Persian would get the Persian calendar and digits. Telegram's apps show neither, and our
 * dates stand beside Telegram's in the same chat. Amounts and addresses that people type or copy also need the
 * digits that they see.
 */
export const localeOf = (language: Language): string =>
  language === "fa" ? "fa-u-ca-gregory-nu-latn" : language;

/**
 * A formatted date isolated in the direction of its language. Numbers have no direction: behind a Latin name,
 * the day of a Persian date would move to the other end, beside the time.
 */
export const isolateDirection = (date: string, locale: string): string =>
  locale.startsWith("fa") ? `\u2067${date}\u2069` : date;
