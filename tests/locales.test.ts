import { beforeAll, describe, expect, test } from "vitest";
import { parseList } from "../bot/adoption/imports/parse-list.ts";
import { readMoment } from "../bot/broadcasts/desk/read-moment.ts";
import { readUsd } from "../bot/tiers/form/tier-answers.ts";
import { readPeriod } from "../bot/tiers/form/tier-period-answer.ts";
import { loadTranslations } from "../bot/platform/texts/texts.ts";
import { defaultLanguage, languages } from "../bot/platform/texts/languages.ts";
import type { Language } from "../bot/platform/texts/languages.ts";
import { parseHtml } from "../sandbox/telegram/bot-api/html.ts";
import { readSources } from "./support/asked-keys.ts";
import type { Source } from "./support/asked-keys.ts";
import * as compare from "./support/locales/compare.ts";
import * as fluent from "./support/locales/fluent.ts";
import type { Locale, Pattern } from "./support/locales/fluent.ts";
import { createLimits, lengthOf } from "./support/locales/limits.ts";
import { isPlural, noughtFaults, pluralFaults } from "./support/locales/plurals.ts";

/*
 * What is wrong is listed as "language: key …", so that whoever translates has a list to work through.
 */

const others = languages.filter((language) => language !== defaultLanguage);
const translations = loadTranslations();
let english: Locale;
let sources: readonly Source[];

beforeAll(async () => {
  [english, sources] = await Promise.all([fluent.readLocale(defaultLanguage), readSources()]);
});

test("Every language that we offer has its texts, and no others are there", async () => {
  expect((await fluent.foldersOfLocales()).toSorted()).toEqual([...languages].toSorted());
});

describe.each(languages)("The texts of locales/%s", (language) => {
  let locale: Locale;
  beforeAll(async () => {
    locale = await fluent.readLocale(language);
  });

  test("can be read, each under a key of its own", () => {
    expect(locale.unreadable.map((key) => `${language}: ${key}`)).toEqual([]);
    expect(locale.twice.map((key) => `${language}: ${key}`)).toEqual([]);
  });

  test("come out whole when things are put into them", () => {
    const texts = translations.for(language);
    const check = (pattern: Pattern, key: string): string[] => {
      const numbers = new Set(fluent.selectsOf(pattern).filter(isPlural).map(fluent.selectorOf));
      const values = [...fluent.variablesOf(pattern)].map(
        (name) => [name, numbers.has(name) ? 3 : "x"] as const,
      );
      const text = texts.html(key, Object.fromEntries(values));
      return text.trim() === "" || /[{}]/.test(text) ? [`comes out as "${text}"`] : [];
    };
    expect(faults(locale, language, check)).toEqual([]);
  });

  test("give examples that can be typed as they stand there", () => {
    const refused = (key: string, read: (typed: string) => { readonly kind: string }): string[] =>
      examplesIn(locale.messages.get(key) ?? "")
        .filter((typed) => read(typed).kind !== "ok")
        .map((typed) => `${language}: ${key}: "${typed}" is not understood`);
    const here = { now: new Date("2026-11-25T10:00:00Z"), timeZone: null };
    const moments = ["broadcast-ask-moment", "broadcast-ask-week"];
    expect(refused("tier-form-ask-period", (typed) => readPeriod(typed, here))).toEqual([]);
    expect(moments.flatMap((key) => refused(key, (typed) => readMoment(typed, here)))).toEqual([]);
    expect(examplesIn(locale.messages.get("tier-form-ask-period") ?? "")).toHaveLength(3);
    expect(refused("tier-form-ask-usd", readUsd)).toEqual([]);
    const [list = ""] = examplesIn(locale.messages.get("import-ask-list") ?? "");
    expect(parseList(list, here)).toMatchObject({ refused: [], people: { length: 4 } });
  });

  test("are HTML that Telegram takes", () => {
    expect(faults(locale, language, (pattern) => htmlFaults(pattern))).toEqual([]);
  });

  test("are no longer than what they are put into", () => {
    const limitOf = createLimits(sources);
    const check = (pattern: Pattern, key: string): string[] => {
      const { most, sample } = limitOf(key);
      const lengths = fluent.branchesOf(pattern).map((text) => lengthOf(text, sample));
      return lengths.filter((length) => length > most).map((length) => `has ${length} characters of ${most}`);
    };
    expect(faults(locale, language, check)).toEqual([]);
  });

  test("have the plural forms of their language, and its numbers in each", () => {
    const check = (pattern: Pattern, key: string): string[] =>
      fluent
        .selectsOf(pattern)
        .filter(isPlural)
        .flatMap((select) => [
          ...pluralFaults(select, language, isInflected(key, fluent.selectorOf(select))),
          ...noughtFaults(select, language),
        ]);
    expect(faults(locale, language, check)).toEqual([]);
  });
});

describe.each(others)("The translation in locales/%s", (language) => {
  let locale: Locale;
  beforeAll(async () => {
    locale = await fluent.readLocale(language);
  });
  /** What is wrong with the texts that are there, each compared with the English one. */
  const compared = (check: (text: Pattern, original: Pattern, key: string) => readonly string[]): string[] =>
    faults(locale, language, (pattern, key) => {
      const original = english.messages.get(key);
      return original === undefined ? [] : check(pattern, original, key);
    });

  test("says all that the English texts say, and nothing else", () => {
    const missing = [...english.messages.keys()].filter((key) => !locale.messages.has(key));
    const more = [...locale.messages.keys()].filter((key) => !english.messages.has(key));
    expect(missing.map((key) => `${language}: ${key}`)).toEqual([]);
    expect(more.map((key) => `${language}: ${key}`)).toEqual([]);
  });

  test("puts the same things into each text", () => {
    expect(
      compared((text, original) =>
        compare.differences(fluent.variablesOf(text), fluent.variablesOf(original), "variable"),
      ),
    ).toEqual([]);
  });

  test("distinguishes what is distinguished in English", () => {
    expect(compared((text, original) => compare.selectFaults(text, original))).toEqual([]);
  });

  test("has the same tags, commands and first signs", () => {
    const check = (text: Pattern, original: Pattern): string[] => [
      ...compare.differences(compare.tagsOf(text), compare.tagsOf(original), "tags"),
      ...compare.differences(compare.commandsOf(text), compare.commandsOf(original), "command"),
      ...compare.differences(compare.firstSignsOf(text), compare.firstSignsOf(original), "first sign"),
    ];
    expect(compared(check)).toEqual([]);
  });

  test("leaves nothing in English", () => {
    expect(compared((text, original) => compare.untranslated(text, original, language))).toEqual([]);
  });
});

function faults(
  { messages }: Locale,
  language: Language,
  check: (pattern: Pattern, key: string) => readonly string[],
): string[] {
  return [...messages].flatMap(([key, pattern]) =>
    [...new Set(check(pattern, key))].map((fault) => `${language}: ${key}: ${fault}`),
  );
}

/** What a text shows as code, with a year for `{ $year }`. */
const examplesIn = (pattern: Pattern): string[] =>
  fluent
    .branchesOf(pattern)
    .flatMap((text) => [...text.matchAll(/<code>(.*?)<\/code>/gs)].map(([, typed]) => typed ?? ""))
    .map((typed) => typed.replaceAll(fluent.VARIABLE, "2027"));

/** With a letter for what is put in: a name can hold no tag, since it is escaped. */
function htmlFaults(pattern: Pattern): string[] {
  return fluent.branchesOf(pattern).flatMap((text) => {
    // A text for a button may hold any sign; one with tags is HTML.
    if (!/<[a-z/]|&\w+;/i.test(text)) return [];
    try {
      parseHtml(text.replaceAll(fluent.VARIABLE, "x"));
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

/** Whether English says it in another way for one than for many. */
const isInflected = (key: string, variable: string): boolean =>
  fluent
    .selectsOf(english.messages.get(key) ?? "")
    .some((select) => fluent.selectorOf(select) === variable && fluent.variantsOf(select).includes("one"));
