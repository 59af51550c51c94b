import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { FluentFunction } from "@fluent/bundle";
import { defaultLanguage, findLanguageOf, isolateDirection, languages, localeOf } from "./languages.ts";
import type { Language } from "./languages.ts";
import type { TextTable } from "./text-keys.ts";

/**
 * Counts and sums of a channel with more subscriptions may be a minute old. Texts write counts with `ABOUT`, which marks those above this
 * number.
 */
export const LARGE_COUNT = 10_000;

/** A text that is HTML already. Every other value is escaped on its way into an HTML message. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** A value that a text takes in. Dates are written out before (see `Texts.date`). */
type TextValue = string | number | Html;

/** A key of locales/en. */
export type TextKey = keyof TextTable<unknown>;

/** A text with exactly these variables. */
export type TextKeyWith<Names extends string> = {
  [Key in TextKey]: [keyof TextTable<unknown>[Key], Names] extends [Names, keyof TextTable<unknown>[Key]]
    ? Key
    : never;
}[TextKey];

/** A text without variables. */
export type FixedTextKey = TextKeyWith<never>;

/** A text that describes a command in Telegram's menu. */
export type CommandKey = Extract<FixedTextKey, `command-${string}`>;

type Intersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer Whole,
) => void
  ? Whole
  : never;

/** The variables of a text. Where the key is one of several, the variables of all of them. */
export type TextVariables<Key extends TextKey> = Intersection<TextTable<TextValue>[Key]>;

/** The arguments behind a key: nothing, or its variables. */
export type TextArguments<Key extends TextKey> = keyof TextVariables<Key> extends never
  ? []
  : [variables: TextVariables<Key>];

type KebabCase<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}-${KebabCase<Tail>}`
  : Text;

/** "one_time_link" → "one-time-link": the part of a text key that stands for a value of the code. */
export const kebabCase = <Text extends string>(text: Text): KebabCase<Text> =>
  text.replaceAll("_", "-") as KebabCase<Text>;

/** Texts in one person's language and time zone. */
export type Texts = {
  readonly language: Language;
  /** The locale for Intl. */
  readonly locale: string;
  /** An IANA name; null: unknown, so times are in UTC. */
  readonly timeZone: string | null;
  /** HTML for `parse_mode: "HTML"`: the text's own tags count, and values are escaped. */
  html<Key extends TextKey>(key: Key, ...variables: TextArguments<Key>): string;
  /** Plain text for buttons and pop-ups: values are not escaped. */
  plain<Key extends TextKey>(key: Key, ...variables: TextArguments<Key>): string;
  /** "24 December 2026, 09:05" in the person's time zone, or "… UTC" where the zone is unknown. */
  date(date: Date): string;
  /** "24 December 2026", in the person's time zone. */
  day(date: Date): string;
  /** "A, B, and C", of plain texts or of HTML. */
  list(items: readonly string[]): string;
  /** A fraction as a percentage, to one decimal: "25%", "12.5%". */
  percent(share: number): string;
};

export type Translations = {
  /**
   * Texts for an IETF tag, such as Telegram's `User.language_code` ("pt-br"); English where the language is not
   * supported. Times are in the zone (an IANA name), or in UTC. `User.languageCode` holds the tag to pass.
   */
  for(languageCode: string | null | undefined, timeZone?: string | null): Texts;
};

const folder = join(import.meta.dirname, "../../../locales");

/**
 * Reads locales/<language>/<feature>.ftl. The files of a language are one namespace; a missing text is taken
 * from English.
 */
export function loadTranslations(directory = folder): Translations {
  const english = readLanguage(directory, defaultLanguage);
  const texts = Object.fromEntries(
    languages.map((language) => {
      const own = language === defaultLanguage ? english : readLanguage(directory, language);
      return [
        language,
        textsOf(language, (key, values) => write(own(), key, values) ?? write(english(), key, values)),
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

/** A language that is read. It is parsed for its first text, in milliseconds: all of them take a sixth of a program's start. */
type LanguageFiles = () => FluentBundle;

/** The files of a process do not change. */
const read = new Map<string, LanguageFiles>();

function readLanguage(directory: string, language: Language): LanguageFiles {
  const path = join(directory, language);
  const known = read.get(path);
  if (known !== undefined) return known;
  // An update of the program replaces the files while it runs, so all of them are read at the start.
  const sources = readdirSync(path)
    .filter((file) => file.endsWith(".ftl"))
    .map((name) => readFileSync(join(path, name), "utf8"));
  let bundle: FluentBundle | undefined;
  const parse = (): FluentBundle => (bundle ??= parseLanguage(language, sources));
  read.set(path, parse);
  return parse;
}

function parseLanguage(language: Language, sources: readonly string[]): FluentBundle {
  // Otherwise Fluent puts invisible direction marks around each value, which break links and comparisons.
  const bundle = new FluentBundle(localeOf(language), {
    useIsolating: false,
    functions: { ABOUT: writeCount(localeOf(language)) },
  });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

/** `{ ABOUT($count) }`: a number, with a sign that says "about" before a large count, which may be a minute old. */
function writeCount(locale: string): FluentFunction {
  const format = new Intl.NumberFormat(locale);
  return ([count]) => {
    const value = Number(count);
    return value > LARGE_COUNT ? `≈\u00a0${format.format(value)}` : format.format(value);
  };
}

/**
 * Undefined: the language has no such text. Errors inside a text are found by tests; here the text is written as
 * it is.
 */
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
    html: (key, ...[variables]) =>
      find(key, mapValues(Object.assign({}, variables), escapeHtml)) ?? `{${key}}`,
    plain: (key, ...[variables]) =>
      find(
        key,
        mapValues(Object.assign({}, variables), (value) => value),
      ) ?? `{${key}}`,
    list: (items) => lists.format(items),
    percent: (share) => percents.format(share),
    ...datesOf(locale, undefined),
  };
}

/** The zone is named where the person's zone is unknown: "UTC" in every language. */
function datesOf(locale: string, timeZone: string | undefined): Pick<Texts, "timeZone" | "date" | "day"> {
  const zone = timeZone ?? "UTC";
  const name = timeZone === undefined ? " UTC" : "";
  return {
    timeZone: timeZone ?? null,
    date: (date) => isolateDirection(formatOf(locale, zone, "short").format(date) + name, locale),
    day: (date) => isolateDirection(formatOf(locale, zone, undefined).format(date), locale),
  };
}

// Creating a formatter takes a hundred times as long as using one. There are some 400 zones.
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

function mapValues(
  variables: Readonly<Record<string, TextValue>>,
  change: (value: string) => string,
): Values {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === "number" ? value : value instanceof Html ? value.source : change(value),
    ]),
  );
}

/** Cuts between code points: half of an emoji is no text, and no API takes it. @param most code points, "…" included. */
export function cutText(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
