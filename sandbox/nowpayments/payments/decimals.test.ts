import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, divide, formatDecimal, multiply, parseDecimal, subtract } from "./decimals.ts";

const decimal = fc.record({
  units: fc.bigInt({ min: 0n, max: 10n ** 24n }),
  scale: fc.integer({ min: 0, max: 18 }),
});

describe("A decimal", () => {
  test.each([
    ["12.50", "12.5"],
    ["1e-7", "0.0000001"],
    ["1.5e+3", "1500"],
    ["-0.10", "-0.1"],
    ["1234567890.123456789012345678", "1234567890.123456789012345678"],
  ])("%s is parsed and formatted exactly: %s", (text, shortest) => {
    expect(formatDecimal(parseDecimal(text))).toBe(shortest);
  });

  test.each(["", "1.", ".5", "0x10", "1,5", "NaN", " 1"])("is not parsed from %j", (text) => {
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });

  test("survives formatting and parsing", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(compare(parseDecimal(formatDecimal(value)), value)).toBe(0);
      }),
    );
  });

  test("survives adding and subtracting another", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
      }),
    );
  });

  test("is at most one unit off after division and multiplication, in the direction of rounding", () => {
    const positive = decimal.filter(({ units }) => units > 0n);
    fc.assert(
      fc.property(decimal, positive, fc.integer({ min: 0, max: 18 }), (a, b, scale) => {
        const up = divide(a, b, scale, "up");
        const down = divide(a, b, scale, "down");
        expect(compare(multiply(up, b), a)).toBeGreaterThanOrEqual(0);
        expect(compare(multiply(down, b), a)).toBeLessThanOrEqual(0);
        expect(up.units - down.units).toBeLessThanOrEqual(1n);
      }),
    );
  });
});
