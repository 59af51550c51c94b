import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CurrencyMismatch, add, feeOf, isEqual, money, moneyText, negate, parseMoney } from "./money.ts";
import type { Currency } from "./money.ts";

const currency = fc.constantFrom<Currency>("XTR", "USD");
const minor = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
const sum = fc.record({ minor, currency });
const positive = fc.record({ minor: fc.bigInt({ min: 0n, max: 10n ** 14n }), currency });

describe("Money", () => {
  test("is read only from plain decimals with at most the currency's decimals", () => {
    expect(parseMoney("9.99", "USD")).toEqual(money(999n, "USD"));
    expect(parseMoney("9.9", "USD")).toEqual(money(990n, "USD"));
    expect(parseMoney("9.9900", "USD")).toEqual(money(999n, "USD"));
    expect(parseMoney("250", "XTR")).toEqual(money(250n, "XTR"));
    const wrong = [
      "",
      "-1",
      "+1",
      "1e2",
      "NaN",
      "Infinity",
      "1,5",
      " 1",
      ".5",
      "1.",
      "9.999",
      "1".repeat(16),
    ];
    expect(wrong.filter((text) => parseMoney(text, "USD") !== undefined)).toEqual([]);
    expect(parseMoney("2.5", "XTR")).toBeUndefined();
    expect(parseMoney("2.0", "XTR")).toEqual(money(2n, "XTR"));
  });

  test("is unchanged after writing and reading", () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(parseMoney(moneyText(value), value.currency)).toEqual(value);
      }),
    );
  });

  test("is written with all decimals, also if negative", () => {
    expect(moneyText(money(5n, "USD"))).toBe("0.05");
    expect(moneyText(money(-5n, "USD"))).toBe("-0.05");
    expect(moneyText(money(-250n, "XTR"))).toBe("-250");
    expect(moneyText(money(0n, "USD"))).toBe("0.00");
  });

  test("adds up to zero with its negation", () => {
    fc.assert(
      fc.property(sum, (value) => {
        expect(add(value, negate(value)).minor).toBe(0n);
      }),
    );
  });

  test("of two currencies cannot be added or compared", () => {
    expect(() => add(money(1n, "USD"), money(1n, "XTR"))).toThrow(CurrencyMismatch);
    expect(() => isEqual(money(1n, "USD"), money(1n, "XTR"))).toThrow(CurrencyMismatch);
  });

  test("is split exactly into a fee and the rest, and the fee is rounded down", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 0, max: 10_000 }), (value, basisPoints) => {
        const fee = feeOf(value, basisPoints);
        const rest = add(value, negate(fee));
        expect(add(fee, rest)).toEqual(value);
        expect(fee.minor >= 0n && rest.minor >= 0n).toBe(true);
        expect(fee.minor * 10_000n <= value.minor * BigInt(basisPoints)).toBe(true);
      }),
    );
    expect(feeOf(money(999n, "USD"), 300)).toEqual(money(29n, "USD"));
  });
});
