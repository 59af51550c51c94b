import { assert, integer, property, string } from "fast-check";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, fiatCurrencies, money, moneyText, signOf } from "../../platform/values/money.ts";
import { priceLimits } from "../../platform/values/prices.ts";
import { readName, readPrice, readStars, readTrial, starsLimits, readPeriod } from "./tier-answers.ts";
import { anyText } from "../../../tests/support/any-character.ts";
import { endOfDay } from "../../platform/time/wall-clock.ts";
import { addMonths } from "../../platform/values/period.ts";

describe("A typed name", () => {
  test("is one trimmed line", () => {
    expect(readName("  Gold \n  club ")).toEqual({ kind: "ok", value: "Gold club" });
  });

  test("may be an emoji, and 64 of them", () => {
    expect(readName("🔥".repeat(64))).toMatchObject({ kind: "ok" });
    expect(readName("🔥".repeat(65))).toEqual({
      kind: "refused",
      reason: "tier-form-name-long",
      limits: { max: 64 },
    });
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

const now = new Date("2026-11-24T12:00:00Z");
const here = { now, timeZone: null };
const read = (text: string) => readPeriod(text, here);
const days = (count: number) => ({ kind: "ok", value: { kind: "days", days: count } });
const months = (count: number) => ({ kind: "ok", value: { kind: "months", months: count } });
const refused = (reason: string) => ({ kind: "refused", reason: `tier-form-period-${reason}` });

describe("A typed period", () => {
  test("is every whole number of days from 1 to 3660", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3660 }), (count) => {
        expect(read(`${count}`)).toEqual(days(count));
        expect(read(` ${count} Days `)).toEqual(days(count));
      }),
    );
  });

  test("may be in calendar months, years or weeks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        expect(read(`${count} months`)).toEqual(months(count));
      }),
    );
    expect(read("1 month")).toEqual(months(1));
    expect(read("2 Years")).toEqual(months(24));
    expect(read("2 weeks")).toEqual(days(14));
  });

  test("may be in any supported language, with its digits", () => {
    for (const text of ["45 Tage", "45 дней", "45 días", "45 hari", "45 jours", "۴۵ روز"])
      expect(read(text)).toEqual(days(45));
    for (const text of ["2 Monate", "2 месяца", "2 meses", "2 bulan", "2 mois", "۲ ماه"])
      expect(read(text)).toEqual(months(2));
  });

  test("has limits, which the reason states in the typed unit", () => {
    for (const text of ["0", "3661", "999999999", "523 weeks"]) expect(read(text)).toEqual(refused("range"));
    for (const text of ["0 months", "121 months", "11 years"])
      expect(read(text)).toEqual(refused("months-range"));
  });

  test("is refused in other forms", () => {
    for (const text of [
      "",
      "-1",
      "1.5",
      "1e3",
      "month",
      "0x10",
      "30 30",
      "30 days or so",
      "5 minutes",
      "soon",
    ])
      expect(read(text)).toEqual(refused("unclear"));
  });
});

describe("A typed last day", () => {
  const ways = [
    "2026-12-31",
    "31.12.2026",
    "31. 12. 2026",
    "31 December 2026",
    "31 dec 2026",
    "31st of December 2026",
    "December 31, 2026",
    "until 31 december 2026",
  ];
  test.each(ways)("can be written as %s", (text) => {
    expect(read(text)).toEqual({ kind: "ok", value: { kind: "until", until: "2026-12-31T23:59:59.999Z" } });
  });

  test("ends in the owner's time zone", () => {
    expect(readPeriod("2026-12-31", { now, timeZone: "America/New_York" })).toEqual({
      kind: "ok",
      value: { kind: "until", until: "2027-01-01T04:59:59.999Z" },
    });
  });

  test("may be today, and not yesterday, in the owner's time zone", () => {
    expect(read("2026-11-24")).toMatchObject({ kind: "ok" });
    expect(read("2026-11-23")).toEqual(refused("date-over"));
    // In Auckland the date is the 25th.
    expect(readPeriod("2026-11-24", { now, timeZone: "Pacific/Auckland" })).toEqual(refused("date-over"));
  });

  test("is at most ten years away", () => {
    expect(read("2036-11-23")).toMatchObject({ kind: "ok" });
    expect(read("2036-11-24")).toEqual(refused("date-far"));
  });

  test("is a day of the calendar", () => {
    for (const text of ["2027-02-29", "31.04.2027", "2027-13-01", "0 May 2027", "32 May 2027"])
      expect(read(text)).toEqual(refused("no-such-day"));
    expect(read("29 February 2028")).toMatchObject({ kind: "ok" });
  });

  test("is refused if it is ambiguous or lacks the year", () => {
    for (const text of ["12/31/2026", "05/06/2027", "31.12.", "31.12.26", "31 December", "end of May 2027"])
      expect(read(text)).toEqual(refused("date-unclear"));
  });

  test("is the same day in every notation", () => {
    const dates = fc.date({ min: now, max: addMonths(now, 119), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
        const until = endOfDay({ year, month, day }, "UTC").toISOString();
        const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
        for (const text of [iso, `${day}.${month}.${year}`, words])
          expect(read(text)).toEqual({ kind: "ok", value: { kind: "until", until } });
      }),
    );
  });
});
