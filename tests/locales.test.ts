import { beforeAll, describe, expect, test } from "vitest";
import { parseList } from "../bot/members/import/parse-list.ts";
import { readSendTime } from "../bot/broadcasts/compose/schedule/read-send-time.ts";
import { readPrice, readPeriod } from "../bot/tiers/form/tier-answers.ts";
import { loadTranslations } from "../bot/platform/texts/texts.ts";
import { defaultLanguage, languages } from "../bot/platform/texts/languages.ts";
import type { Language } from "../bot/platform/texts/languages.ts";
import { parseHtml } from "../sandbox/telegram/bot-api/html.ts";
import { readSources } from "./support/text-keys-in-source.ts";
import type { Source } from "./support/text-keys-in-source.ts";
import * as compare from "./support/locales/compare.ts";
import * as fluent from "./support/locales/fluent.ts";
import type { Locale, Pattern } from "./support/locales/fluent.ts";
import { createLimits, lengthOf } from "./support/locales/limits.ts";
import { isPlural, zeroFaults, pluralFaults } from "./support/locales/plurals.ts";

/* The tests list all faults as "language: key: …", as a list of work for translators. */

const others = languages.filter((language) => language !== defaultLanguage);
const translations = loadTranslations();
let english: Locale;
let sources: readonly Source[];

beforeAll(async () => {
  [english, sources] = await Promise.all([fluent.readLocale(defaultLanguage), readSources()]);
});

test("locales/ holds exactly the offered languages", async () => {
  expect((await fluent.foldersOfLocales()).toSorted()).toEqual([...languages].toSorted());
});

describe.each(languages)("The texts of locales/%s", (language) => {
  let locale: Locale;
  beforeAll(async () => {
    locale = await fluent.readLocale(language);
  });

  test("are readable and have unique keys", () => {
    expect(locale.unreadable.map((key) => `${language}: ${key}`)).toEqual([]);
    expect(locale.twice.map((key) => `${language}: ${key}`)).toEqual([]);
  });

  test("are complete with all variables filled in", () => {
    const texts = translations.for(language);
    const check = (pattern: Pattern, key: string): string[] => {
      const numbers = new Set(fluent.selectsOf(pattern).filter(isPlural).map(fluent.selectorOf));
      const values = [...fluent.variablesOf(pattern)].map(
        (name) => [name, numbers.has(name) ? 3 : "x"] as const,
      );
      const text = (texts.html as (key: string, variables: object) => string)(
        key,
        Object.fromEntries(values),
      );
      return text.trim() === "" || /[{}]/.test(text) ? [`comes out as "${text}"`] : [];
    };
    expect(faults(locale, language, check)).toEqual([]);
  });

  test("give examples that the bot understands as typed", () => {
    const refused = (key: string, read: (typed: string) => { readonly kind: string }): string[] =>
      examplesIn(locale.messages.get(key) ?? "")
        .filter((typed) => read(typed).kind !== "ok")
        .map((typed) => `${language}: ${key}: "${typed}" is not understood`);
    const here = { now: new Date("2026-11-25T10:00:00Z"), timeZone: null };
    const moments = ["broadcast-ask-moment", "broadcast-ask-week"];
    expect(refused("tier-form-ask-period", (typed) => readPeriod(typed, here))).toEqual([]);
    expect(moments.flatMap((key) => refused(key, (typed) => readSendTime(typed, here)))).toEqual([]);
    expect(examplesIn(locale.messages.get("tier-form-ask-period") ?? "")).toHaveLength(3);
    expect(refused("tier-form-ask-money", readPrice("USD"))).toEqual([]);
    const [list = ""] = examplesIn(locale.messages.get("import-ask-list") ?? "");
    expect(parseList(list, here)).toMatchObject({ refused: [], people: { length: 4 } });
  });

  test("are valid HTML for Telegram", () => {
    expect(faults(locale, language, (pattern) => htmlFaults(pattern))).toEqual([]);
  });

  test("respect the Bot API's limits of length", () => {
    const limitOf = createLimits(sources);
    const check = (pattern: Pattern, key: string): string[] => {
      const { most, sample } = limitOf(key);
      const lengths = fluent.branchesOf(pattern).map((text) => lengthOf(text, sample));
      return lengths.filter((length) => length > most).map((length) => `has ${length} characters of ${most}`);
    };
    expect(faults(locale, language, check)).toEqual([]);
  });

  test("have all plural forms of their language, with the number where it varies", () => {
    const check = (pattern: Pattern, key: string): string[] =>
      fluent
        .selectsOf(pattern)
        .filter(isPlural)
        .flatMap((select) => [
          ...pluralFaults(select, language, isInflected(key, fluent.selectorOf(select))),
          ...zeroFaults(select, language),
        ]);
    expect(faults(locale, language, check)).toEqual([]);
  });
});

describe.each(others)("The translation in locales/%s", (language) => {
  let locale: Locale;
  beforeAll(async () => {
    locale = await fluent.readLocale(language);
  });
  /** The faults of the existing texts, each compared with its English text. */
  const compared = (check: (text: Pattern, original: Pattern, key: string) => readonly string[]): string[] =>
    faults(locale, language, (pattern, key) => {
      const original = english.messages.get(key);
      return original === undefined ? [] : check(pattern, original, key);
    });

  test("has exactly the keys of English", () => {
    const missing = [...english.messages.keys()].filter((key) => !locale.messages.has(key));
    const more = [...locale.messages.keys()].filter((key) => !english.messages.has(key));
    expect(missing.map((key) => `${language}: ${key}`)).toEqual([]);
    expect(more.map((key) => `${language}: ${key}`)).toEqual([]);
  });

  test("uses the same variables in each text", () => {
    expect(
      compared((text, original) =>
        compare.differences(fluent.variablesOf(text), fluent.variablesOf(original), "variable"),
      ),
    ).toEqual([]);
  });

  test("distinguishes the same cases as English", () => {
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

  test("leaves no text in English", () => {
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

/** The parts of a text in <code>, with a year for each variable. */
const examplesIn = (pattern: Pattern): string[] =>
  fluent
    .branchesOf(pattern)
    .flatMap((text) => [...text.matchAll(/<code>(.*?)<\/code>/gs)].map(([, typed]) => typed ?? ""))
    .map((typed) => typed.replaceAll(fluent.VARIABLE, "2027"));

/** Variables count as a letter: their values are escaped and hold no tags. */
function htmlFaults(pattern: Pattern): string[] {
  return fluent.branchesOf(pattern).flatMap((text) => {
    // Texts without tags and escapes may be labels of buttons, which are plain text.
    if (!/<[a-z/]|&\w+;/i.test(text)) return [];
    try {
      parseHtml(text.replaceAll(fluent.VARIABLE, "x"));
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

/** Whether the English text has a singular form for the variable. */
const isInflected = (key: string, variable: string): boolean =>
  fluent
    .selectsOf(english.messages.get(key) ?? "")
    .some((select) => fluent.selectorOf(select) === variable && fluent.variantsOf(select).includes("one"));
