/** Whose texts stand in locales/, in the order in which they are offered. */
export const languages = ["en", "ru", "es", "pt-BR", "id", "fa", "de", "fr"] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "en";

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/**
 * Which of our languages an IETF tag means, such as Telegram's "pt-br"; undefined: none of them. Where we do not write as
 * its country does we write as another: whoever reads "pt-pt" reads "pt-BR" better than English.
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

/** ISO 639 withdrew it in 1989; Java, and with it Android, went on writing it. */
const formerCodes: Readonly<Record<string, string>> = { in: "id" };

/** "pt" of "pt-BR": two letters, which is all that Telegram takes as the language of a bot's settings. */
export const primaryOf = (language: Language): string => language.split("-")[0] ?? language;

/**
 * What Intl is to be asked in: the language, and where its readers are better served so, other customs than it has by
 * itself. Persian would be written with the Persian calendar and digits. Telegram's own apps show neither, in no
 * language: the days of a subscription of Stars, or of a message, stand beside ours in the same chat and must be the
 * same days. And what is to be typed or copied (an amount, a date, an address) is read with the digits that it is shown
 * with.
 */
export const localeOf = (language: Language): string =>
  language === "fa" ? "fa-u-ca-gregory-nu-latn" : language;

/**
 * A date of Intl's as it stands in a text, in one piece and in the direction of its language. Numbers have none of their
 * own: behind a Latin name the day of a Persian date would stand at its other end, beside the time.
 */
export const inOnePiece = (date: string, locale: string): string =>
  locale.startsWith("fa") ? `\u2067${date}\u2069` : date;
