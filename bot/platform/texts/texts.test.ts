import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadTranslations, cutText } from "./texts.ts";
import type { Texts } from "./texts.ts";
import { findLanguageOf, languages } from "./languages.ts";

const CHRISTMAS = new Date("2026-12-24T21:05:00Z");
const translations = loadTranslations();

describe("The language of a tag", () => {
  test.each([
    ["en", "en"],
    ["en-GB", "en"],
    ["pt-br", "pt-BR"],
    ["pt-BR", "pt-BR"],
    ["pt", "pt-BR"],
    ["pt-pt", "pt-BR"],
    ["es-419", "es"],
    ["fa-IR", "fa"],
    ["FR", "fr"],
    ["de-at", "de"],
    ["ru-RU", "ru"],
    ["id", "id"],
    ["in", "id"],
    ["in-ID", "id"],
    ["la", undefined],
    ["e", undefined],
    ["", undefined],
    ["not a language", undefined],
  ])("is found in any case and for any country: %s", (tag, language) => {
    expect(findLanguageOf(tag)).toBe(language);
  });

  test("is English for other tags and without a tag", () => {
    expect(["la", "", null, undefined].map((tag) => translations.for(tag).language)).toEqual(
      Array.from({ length: 4 }, () => "en"),
    );
  });
});

// A new language needs no line here: the tests compare each of these with the output of Intl.
const examples = ["en", "ru", "es", "pt-BR", "id", "fa", "de", "fr"] as const;

describe("Texts", () => {
  test("format times by language, in the reader's time zone or with the name UTC", () => {
    const moments = examples.map((language) => translations.for(language, "Europe/Berlin").date(CHRISTMAS));
    expect(moments).toEqual([
      "December 24, 2026 at 10:05 PM",
      "24 декабря 2026 г. в 22:05",
      "24 de diciembre de 2026 a las 22:05",
      "24 de dezembro de 2026 às 22:05",
      "24 Desember 2026 pukul 22.05",
      "\u206724 دسامبر 2026 ساعت 22:05\u2069",
      "24. Dezember 2026 um 22:05",
      "24 décembre 2026 à 22:05",
    ]);
    expect(translations.for("de").date(CHRISTMAS)).toBe("24. Dezember 2026 um 21:05 UTC");
  });

  test("format numbers by language", () => {
    using locales = someLocales("count = { $count }\n");
    const counts = examples.map((language) =>
      written(locales.load().for(language), "count", { count: 12_345 }),
    );
    const groups = ["12,345", "12 345", "12.345", "12.345", "12.345", "12,345", "12.345", "12 345"];
    expect(counts.map((count) => count.replaceAll(/\s/g, " "))).toEqual(groups);
  });

  test("format lists and percentages by language", () => {
    const written = examples.map((language) => {
      const texts = translations.for(language, "Europe/Berlin");
      return `${texts.list(["A", "B", "C"])}: ${texts.percent(0.125)}`.replaceAll(/[\s\u200e\u200f]+/g, " ");
    });
    expect(written).toEqual([
      "A, B, and C: 12.5%",
      "A, B и C: 12,5 %",
      "A, B y C: 12,5 %",
      "A, B e C: 12,5%",
      "A, B, dan C: 12,5%",
      "A، B، و C: 12.5%",
      "A, B und C: 12,5 %",
      "A, B et C: 12,5 %",
    ]);
  });

  test("use the plural forms of their language", () => {
    using locales = someLocales(`days =
    { $days ->
        [one] day
        [few] few
        [many] many
       *[other] days
    }
`);
    const texts = locales.load().for("ru");
    expect([1, 3, 5, 21].map((days) => written(texts, "days", { days }))).toEqual([
      "day",
      "few",
      "many",
      "day",
    ]);
  });

  test("fall back to English if a translation is missing", () => {
    using locales = someLocales("greeting = Hello\n");
    writeFileSync(join(locales.directory, "de", "test.ftl"), "other = Anderes\n");
    expect(written(locales.load().for("de"), "greeting")).toBe("Hello");
    expect(written(locales.load().for("de"), "other")).toBe("Anderes");
  });
});

/** A text of a test's own locales, whose keys the compiler does not know. */
const written = (texts: Texts, key: string, variables: Readonly<Record<string, number>> = {}): string =>
  (texts.plain as (key: string, variables: object) => string)(key, variables);

/** The same texts in each language, in a temporary folder. */
function someLocales(texts: string) {
  const directory = mkdtempSync(join(tmpdir(), "locales-"));
  for (const language of languages) {
    mkdirSync(join(directory, language));
    writeFileSync(join(directory, language, "test.ftl"), texts);
  }
  return {
    directory,
    load: () => loadTranslations(directory),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  };
}

describe("A count that may be a minute old", () => {
  test.each(languages)("is marked as about right above ten thousand: %s", (language) => {
    const texts = translations.for(language);
    const write = (count: number): string => texts.plain("members-filter", { name: "A", count });
    expect(write(10_000)).not.toContain("≈");
    expect(write(10_001)).toContain("≈");
  });
});

test("A text is cut between code points, and stays whole where it fits", () => {
  expect(cutText("🍵🍵🍵", 3)).toBe("🍵🍵🍵");
  expect(cutText("🍵🍵🍵🍵", 3)).toBe("🍵🍵…");
});
