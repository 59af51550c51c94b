import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { I18n } from "@grammyjs/i18n";
import { defaultLanguage, findLanguageOf, inOnePiece, languages, localeOf } from "./languages.ts";
import type { Language } from "./languages.ts";

/** Values that a text of locales/ takes in. Dates are written out before (see `Texts.date`). */
export type TextVariables = Readonly<Record<string, string | number | Html>>;

/** A text that is HTML already; every other value is escaped on its way into a message. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** Texts in one person's language and zone. */
export type Texts = {
  readonly language: Language;
  /** For Intl: the language, with the customs that we write it by. */
  readonly locale: string;
  /** An IANA name; null: nobody has told us, so moments are told in UTC. */
  readonly timeZone: string | null;
  /** An HTML message for `parse_mode: "HTML"`: the text's own tags count, the values are escaped. */
  html(key: string, variables?: TextVariables): string;
  /** Plain text, for buttons and pop-ups: nothing is escaped, and nothing is parsed. */
  plain(key: string, variables?: TextVariables): string;
  /** "24 December 2026, 09:05" where the person is, or "… UTC" where nobody has told us where that is. */
  date(date: Date): string;
  /** "24 December 2026", there. */
  day(date: Date): string;
  /** "A, B, and C": of plain texts, or of HTML. */
  list(items: readonly string[]): string;
  /** A share of one, to a tenth of a percent: "25%", "12.5%". */
  percent(share: number): string;
};

export type Translations = {
  /**
   * Texts for an IETF tag, such as `User.language_code` of Telegram ("pt-br"); English where we do not speak it. Moments
   * are told in the zone (an IANA name), or in UTC. Whose tag that is, `User.languageCode` says (docs/adr/0034).
   */
  for(languageCode: string | null | undefined, timeZone?: string | null): Texts;
};

const folder = join(import.meta.dirname, "../../locales");

/** Reads locales/<language>/<feature>.ftl; the files of a language are one namespace. What one lacks is said in English. */
export function loadTranslations(directory = folder): Translations {
  const i18n = new I18n({ defaultLocale: defaultLanguage });
  for (const language of languages) {
    i18n.fluent.addTranslationSync({
      // Numbers are written as the first has it; the second is the name to ask by.
      locales: [localeOf(language), language],
      source: readLanguage(join(directory, language)),
      isDefault: language === defaultLanguage,
      // Else Fluent wraps each value in invisible direction marks, which break links and comparisons.
      bundleOptions: { useIsolating: false },
    });
  }
  const texts = Object.fromEntries(
    languages.map((language) => [language, textsOf(i18n, language)]),
  ) as Record<Language, Texts>;
  return {
    for(languageCode, timeZone) {
      const found = texts[findLanguageOf(languageCode ?? "") ?? defaultLanguage];
      return timeZone === undefined || timeZone === null
        ? found
        : { ...found, ...datesOf(found.locale, timeZone) };
    },
  };
}

const readLanguage = (directory: string): string =>
  readdirSync(directory)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => readFileSync(join(directory, name), "utf8"))
    .join("\n");

function textsOf(i18n: I18n, language: Language): Texts {
  const locale = localeOf(language);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return {
    language,
    locale,
    html: (key, variables = {}) =>
      i18n.t(
        language,
        key,
        mapValues(variables, (value) => escapeHtml(value)),
      ),
    plain: (key, variables = {}) =>
      i18n.t(
        language,
        key,
        mapValues(variables, (value) => value),
      ),
    list: (items) => lists.format(items),
    percent: (share) => percents.format(share),
    ...datesOf(locale, undefined),
  };
}

/** The zone is named where nobody has told us theirs; that of nobody is called UTC in every language. */
function datesOf(locale: string, timeZone: string | undefined): Pick<Texts, "timeZone" | "date" | "day"> {
  const zone = { timeZone: timeZone ?? "UTC" };
  const name = timeZone === undefined ? " UTC" : "";
  const write = (date: Date, styles: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...styles, ...zone }).format(date);
  return {
    timeZone: timeZone ?? null,
    date: (date) => inOnePiece(write(date, { dateStyle: "long", timeStyle: "short" }) + name, locale),
    day: (date) => inOnePiece(write(date, { dateStyle: "long" }), locale),
  };
}

/** Telegram's HTML: these three characters and the quote, nothing else, need escaping. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function mapValues(
  variables: TextVariables,
  change: (value: string) => string,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === "number" ? value : value instanceof Html ? value.source : change(value),
    ]),
  );
}
