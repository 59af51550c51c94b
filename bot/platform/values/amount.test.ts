import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountOf, unitsOf } from "./amount.ts";

describe("An exact amount", () => {
  test.each([
    ["0", 0n],
    ["1", 10n ** 18n],
    ["0.0000001", 10n ** 11n],
    ["-2.5", -25n * 10n ** 17n],
    ["123456789012345678901234567890.123456789012345678", 123456789012345678901234567890123456789012345678n],
  ])("%s has exact units", (text, units) => {
    expect(unitsOf(text)).toBe(units);
    expect(amountOf(units)).toBe(text);
  });

  test("is unchanged after writing and reading", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 48n), max: 10n ** 48n }), (units) => {
        expect(unitsOf(amountOf(units))).toBe(units);
      }),
    );
  });

  test.each(["", "1e-7", "1.", ".5", "1,5", "0.1234567890123456789", "NaN"])("does not accept %j", (text) => {
    expect(() => unitsOf(text)).toThrow(RangeError);
  });
});
