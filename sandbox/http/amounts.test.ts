import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, exact, parseAmount } from "./amounts.ts";

const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 18 }))
  .map(([units, scale]) => parseAmount(`${units}e-${scale}`));

describe("An amount", () => {
  test.each([
    ["12.50", "12.5"],
    ["1e-7", "0.0000001"],
    ["1.5e+3", "1500"],
    ["-0.10", "-0.1"],
    ["1234567890.123456789012345678", "1234567890.123456789012345678"],
  ])("%s is parsed exactly: %s", (text, shortest) => {
    expect(parseAmount(text)).toBe(shortest);
  });

  test.each(["", "1.", ".5", "0x10", "1,5", "NaN", "Infinity", " 1"])("is not parsed from %j", (text) => {
    expect(() => parseAmount(text)).toThrow(RangeError);
  });

  test("survives adding and subtracting another", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(exact(a).plus(b).minus(b).toFixed()).toBe(a);
      }),
    );
  });

  test("is at most one unit off after division and multiplication, in the direction of rounding", () => {
    const positive = amount.filter((one) => one !== "0");
    fc.assert(
      fc.property(amount, positive, fc.integer({ min: 0, max: 18 }), (a, b, decimals) => {
        const up = exact(divide(a, b, decimals, "up"));
        const down = exact(divide(a, b, decimals, "down"));
        expect(up.times(b).gte(a)).toBe(true);
        expect(down.times(b).lte(a)).toBe(true);
        expect(up.minus(down).lte(`1e-${decimals}`)).toBe(true);
      }),
    );
  });
});
