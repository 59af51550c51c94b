import { join } from "node:path";
import { I18n } from "@grammyjs/i18n";

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
};

export type Translations = {
  readonly locales: readonly string[];
  /**
   * Texts for a `language_code` of Telegram ("pt-br"); English where we do not speak it. Moments are told in the zone (an
   * IANA name), or in UTC.
   */
  for(languageCode: string | null | undefined, timeZone?: string | null): Texts;
};

export const defaultLocale = "en";
const folder = join(import.meta.dirname, "../../locales");

/** Reads locales/<language>/<feature>.ftl; the files of a language are one namespace. */
export function loadTranslations(directory = folder): Translations {
  const i18n = new I18n({
    directory,
    defaultLocale,
    // Else Fluent wraps each value in invisible direction marks, which break links and comparisons.
    fluentBundleOptions: { useIsolating: false },
  });
  const locales = [...new Set(i18n.locales)];
  const texts = new Map(locales.map((locale) => [locale, textsOf(i18n, locale)]));
  const fallback = textsOf(i18n, defaultLocale);
  return {
    locales,
    for(languageCode, timeZone) {
      const code = languageCode?.toLowerCase() ?? defaultLocale;
      const found = texts.get(code) ?? texts.get(code.split("-")[0] ?? code) ?? fallback;
      return timeZone === undefined || timeZone === null
        ? found
        : { ...found, ...datesOf(found.locale, timeZone) };
    },
  };
}

function textsOf(i18n: I18n, locale: string): Texts {
  return {
    locale,
    html: (key, variables = {}) =>
      i18n.t(
        locale,
        key,
        mapValues(variables, (value) => escapeHtml(value)),
      ),
    plain: (key, variables = {}) =>
      i18n.t(
        locale,
        key,
        mapValues(variables, (value) => value),
      ),
    ...datesOf(locale, undefined),
  };
}

/** The zone is named where nobody has told us theirs. */
function datesOf(locale: string, timeZone: string | undefined): Pick<Texts, "timeZone" | "date" | "day"> {
  const zone = { timeZone: timeZone ?? "UTC" };
  const name = timeZone === undefined ? " UTC" : "";
  return {
    timeZone: timeZone ?? null,
    date: (date) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", ...zone }).format(date) + name,
    day: (date) => new Intl.DateTimeFormat(locale, { dateStyle: "long", ...zone }).format(date),
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
