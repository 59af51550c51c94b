import { assert, integer, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, fiatCurrencies, money, moneyText, signOf } from "../../platform/values/money.ts";
import { priceLimits } from "../../platform/values/prices.ts";
import { readName, readPrice, readStars, readTrial, starsLimits } from "./tier-answers.ts";
import { anyText } from "../../../tests/support/any-character.ts";

describe("A typed name", () => {
  test("is one trimmed line", () => {
    expect(readName("  Gold \n  club ")).toEqual({ kind: "ok", value: "Gold club" });
  });

  test("may be an emoji, and 64 of them", () => {
    expect(readName("🔥".repeat(64))).toMatchObject({ kind: "ok" });
    expect(readName("🔥".repeat(65))).toEqual({ kind: "refused", reason: "tier-form-name-long" });
  });

  test("needs a visible character", () => {
    for (const text of ["", "   ", "\u200B", "\u0000\n"])
      expect(readName(text)).toEqual({ kind: "refused", reason: "tier-form-name-empty" });
  });

  test("cannot change the text direction of the price next to it", () => {
    expect(readName("\u202Eevif")).toEqual({ kind: "ok", value: "evif" });
  });

  test("is stable, fits the column and holds no control character, for any input", () => {
    assert(
      property(anyText({ maxLength: 100 }), (text) => {
        const answer = readName(text);
        if (answer.kind === "refused") return;
        expect(Array.from(answer.value).length).toBeLessThanOrEqual(64);
        expect(answer.value).not.toMatch(/\p{Cc}/u);
        expect(readName(answer.value)).toEqual(answer);
      }),
    );
  });
});

describe("A typed free trial", () => {
  test("is every whole number of days from 1 to 90", () => {
    assert(
      property(integer({ min: 1, max: 90 }), (days) => {
        expect(readTrial(`${days}`)).toEqual({ kind: "ok", value: days });
        expect(readTrial(` ${days} days `)).toEqual({ kind: "ok", value: days });
      }),
    );
  });

  test("is refused in other forms", () => {
    for (const text of ["0", "91", "999999999"])
      expect(readTrial(text)).toEqual({ kind: "refused", reason: "tier-form-trial-range" });
    for (const text of ["", "-1", "1.5", "1e1", "2 weeks", "none"])
      expect(readTrial(text)).toEqual({ kind: "refused", reason: "tier-form-trial-not-days" });
  });
});

describe("A typed price in Stars", () => {
  test("is every whole number within the limits", () => {
    assert(
      property(integer(starsLimits), (stars) => {
        expect(readStars(`${stars}`)).toEqual({ kind: "ok", value: stars });
        expect(readStars(`⭐ ${stars}`)).toEqual({ kind: "ok", value: stars });
      }),
    );
  });

  test("may be in Persian digits, as a price in euros may, and a trial in other languages", () => {
    expect(readStars("۲۵۰")).toEqual({ kind: "ok", value: 250 });
    expect(readPrice("EUR")("۹٫۹۹")).toEqual({ kind: "ok", value: 999 });
    expect(readTrial("7 Tage")).toEqual({ kind: "ok", value: 7 });
  });

  test("is refused in other forms", () => {
    for (const stars of [starsLimits.min - 1, starsLimits.max + 1])
      expect(readStars(String(stars))).toEqual({
        kind: "refused",
        reason: "tier-form-stars-range",
        limits: starsLimits,
      });
    for (const text of ["", "1,000", "2.5", "-3", "1e2", "free"])
      expect(readStars(text)).toEqual({ kind: "refused", reason: "tier-form-stars-not-whole" });
  });
});

describe.each(fiatCurrencies)("A typed price in %s", (currency) => {
  const limits = priceLimits(currency);
  const [min, max] = [Number(limits.min.minor), Number(limits.max.minor)];
  const read = readPrice(currency);
  const textOf = (minor: number): string => moneyText(money(BigInt(minor), currency));

  test("is exact to the cent, within the limits", () => {
    assert(
      property(integer({ min, max }), (minor) => {
        const exact = textOf(minor);
        const sign = signOf(currency);
        for (const typed of [exact, `${sign}${exact}`, `${exact} ${sign}`, `${exact} ${currency}`])
          expect(read(typed)).toEqual({ kind: "ok", value: minor });
        expect(read(exact.replace(".", ","))).toEqual({ kind: "ok", value: minor });
      }),
    );
  });

  test("is refused with the fitting reason", () => {
    const others = currencies.filter((other) => other !== currency).map((other) => `9.99 ${other}`);
    const reasons = {
      "tier-form-money-digits": ["9.999", "1.000"],
      "tier-form-money-comma": ["1,000", "9,999"],
      "tier-form-money-not-a-price": ["", "abc", "-1", "1e5", "1.000.000", "1,000.00", ".5", "5.", ...others],
    };
    for (const [reason, texts] of Object.entries(reasons))
      for (const text of texts) expect(read(text)).toEqual({ kind: "refused", reason });
    for (const text of ["0", textOf(min - 1), textOf(max + 1), "999999999999999"])
      expect(read(text)).toEqual({ kind: "refused", reason: "tier-form-money-range", limits });
  });

  test("never accepts an input that it would round, for any input", () => {
    assert(
      property(string(), (text) => {
        const answer = read(text);
        expect(answer.kind === "ok" ? read(textOf(answer.value)) : answer).toEqual(answer);
      }),
    );
  });
});
