import { expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { describeRefused } from "./telegram-show-import.ts";

const translations = loadTranslations();
const firstTen = Array.from({ length: 10 }, (_, index) => index + 2);

test.each([
  [
    "en",
    "No Telegram id: line 3",
    "Listed twice, and the first one counts: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, and 11 more",
  ],
  [
    "ru",
    "Не id Telegram: строка 3",
    "Повтор, считается первый: строки 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 и ещё 11",
  ],
  [
    "de",
    "Keine Telegram-ID: Zeile 3",
    "Doppelt, und der erste Eintrag zählt: Zeilen 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 und 11 weitere",
  ],
])("describeRefused lists the numbers of refused lines, one and many: %s", (language, one, many) => {
  const texts = translations.for(language);
  expect(
    describeRefused(texts, [
      { reason: "not-an-id", count: 1, lines: [3] },
      // 21 takes the singular in Russian, but the list of lines needs the plural.
      { reason: "twice", count: 21, lines: firstTen },
    ]),
  ).toEqual([one, many]);
});
