import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
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

const folder = join(import.meta.dirname, "../../../locales");

/** Reads locales/<language>/<feature>.ftl; the files of a language are one namespace. What one lacks is said in English. */
export function loadTranslations(directory = folder): Translations {
  const english = readLanguage(directory, defaultLanguage);
  const texts = Object.fromEntries(
    languages.map((language) => {
      const own = language === defaultLanguage ? english : readLanguage(directory, language);
      return [
        language,
        textsOf(language, (key, values) => write(own, key, values) ?? write(english, key, values)),
      ];
    }),
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

function readLanguage(directory: string, language: Language): FluentBundle {
  // Else Fluent wraps each value in invisible direction marks, which break links and comparisons.
  const bundle = new FluentBundle(localeOf(language), { useIsolating: false });
  for (const name of readdirSync(join(directory, language)).filter((file) => file.endsWith(".ftl")))
    bundle.addResource(new FluentResource(readFileSync(join(directory, language, name), "utf8")));
  return bundle;
}

/** Undefined: the language has no such text. What is wrong within one is found by the tests; here it is written as it is. */
function write(bundle: FluentBundle, key: string, values: Values): string | undefined {
  const pattern = bundle.getMessage(key)?.value;
  return pattern === null || pattern === undefined ? undefined : bundle.formatPattern(pattern, values, []);
}

type Values = Record<string, string | number>;

function textsOf(language: Language, find: (key: string, values: Values) => string | undefined): Texts {
  const locale = localeOf(language);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return {
    language,
    locale,
    html: (key, variables = {}) => find(key, mapValues(variables, escapeHtml)) ?? `{${key}}`,
    plain: (key, variables = {}) =>
      find(
        key,
        mapValues(variables, (value) => value),
      ) ?? `{${key}}`,
    list: (items) => lists.format(items),
    percent: (share) => percents.format(share),
    ...datesOf(locale, undefined),
  };
}

/** The zone is named where nobody has told us theirs; that of nobody is called UTC in every language. */
function datesOf(locale: string, timeZone: string | undefined): Pick<Texts, "timeZone" | "date" | "day"> {
  const zone = timeZone ?? "UTC";
  const name = timeZone === undefined ? " UTC" : "";
  return {
    timeZone: timeZone ?? null,
    date: (date) => inOnePiece(formatOf(locale, zone, "short").format(date) + name, locale),
    day: (date) => inOnePiece(formatOf(locale, zone, undefined).format(date), locale),
  };
}

// To make one takes a hundred times as long as to use it. There are some 400 zones.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, timeZone: string, timeStyle: "short" | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${timeStyle ?? ""}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone,
    ...(timeStyle === undefined ? {} : { timeStyle }),
  });
  formats.set(key, format);
  return format;
}

/** Telegram's HTML: these three characters and the quote, nothing else, need escaping. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function mapValues(variables: TextVariables, change: (value: string) => string): Values {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === "number" ? value : value instanceof Html ? value.source : change(value),
    ]),
  );
}
