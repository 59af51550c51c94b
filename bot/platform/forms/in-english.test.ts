import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadTranslations } from "../texts/texts.ts";
import { languages, localeOf } from "../texts/languages.ts";
import { inEnglish, latinDigits } from "./in-english.ts";
import { readDay } from "./typed-answers.ts";

const translations = loadTranslations();

describe("A typed date or period", () => {
  test.each(languages)("is understood as a formatted date: %s", (language) => {
    const texts = translations.for(language, "UTC");
    const moments = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2040-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(readDay(inEnglish(texts.day(moment)))).toEqual({
          year: moment.getUTCFullYear(),
          month: moment.getUTCMonth() + 1,
          day: moment.getUTCDate(),
        });
      }),
    );
  });

  test.each(languages)("is understood as a formatted number of units: %s", (language) => {
    for (const unit of ["day", "week", "month", "year"] as const)
      for (const count of [1, 2, 3, 5, 11, 21, 45]) {
        const format = new Intl.NumberFormat(localeOf(language), {
          style: "unit",
          unit,
          unitDisplay: "long",
        });
        expect(inEnglish(format.format(count))).toMatch(new RegExp(`^${count} ${unit}s?$`));
      }
  });

  test.each([
    ["завтра в 9:00", "tomorrow at 9:00"],
    ["morgen um 9:00", "tomorrow at 9:00"],
    ["Hari ini 18:30", "today 18:30"],
    ["aujourd’hui 18:30", "today 18:30"],
    ["amanhã às 9:00", "tomorrow at 9:00"],
    ["فردا ساعت ۹:۰۰", "tomorrow at 9:00"],
  ])("is understood with the words for today and tomorrow: %s", (typed, english) => {
    expect(inEnglish(typed)).toBe(english);
  });

  test("keeps other words and parts of words unchanged", () => {
    for (const typed of ["soon", "monatelang", "deutsch 2026-12-31", "30 30"])
      expect(inEnglish(typed)).toBe(typed);
  });
});

test("Arabic and Persian digits are converted to Latin digits", () => {
  expect(latinDigits("۱۲۳۴۵۶۷۸۹۰ ٠١٢٣٤٥٦٧٨٩ 42")).toBe("1234567890 0123456789 42");
  expect(latinDigits("۹٫۹۹")).toBe("9.99");
});

test("A text that is too long for a date is no date", () => {
  expect(inEnglish("1 ".repeat(50))).toHaveLength(99);
  expect(inEnglish(`${"1 ".repeat(50)}1`)).toBe("");
});
