import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, parseMoney } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { limitsOf, readAmount } from "../page/amounts.ts";
import { digits, keys, pressKey } from "./keypad.ts";
import type { Key } from "./keypad.ts";

const currency = fc.constantFrom(...currencies);

/** The number after all keys; a refused key changes nothing. */
const typeAll = (pressed: readonly Key[], code: Currency): string =>
  pressed.reduce((typed, key) => {
    const after = pressKey(typed, key, code);
    return after.kind === "typed" ? after.typed : typed;
  }, "");

describe("The keypad", () => {
  test("keeps a number within the limits with at most two decimals for any keys", () => {
    const columns = /^(?:|(?:0|[1-9]\d{0,4})(?:\.\d{0,2})?)$/;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), currency, (pressed, code) => {
        const typed = typeAll(pressed, code);
        expect(typed).toMatch(columns);
        expect(typed.length).toBeLessThanOrEqual(7);
        const sum = parseMoney(typed === "" ? "0" : typed.replace(/\.$/, ""), code);
        expect(sum !== undefined && sum.minor <= limitsOf(code).most.minor).toBe(true);
      }),
    );
  });

  test("accepts every possible amount", () => {
    fc.assert(
      fc.property(currency, fc.nat(), (code, any) => {
        const { least, most } = limitsOf(code);
        const minor = least.minor + (BigInt(any) % (most.minor - least.minor + 1n));
        const text =
          code === "XTR" ? String(minor) : `${minor / 100n}.${String(minor % 100n).padStart(2, "0")}`;
        const pressed = Array.from(text, (sign): Key => digits.find((digit) => digit === sign) ?? "dot");
        expect(readAmount(typeAll(pressed, code), code)).toEqual({
          kind: "amount",
          amount: { minor, currency: code },
        });
      }),
    );
  });

  test("deletes the last digit or the whole number", () => {
    expect(typeAll(["1", "2", "dot", "5", "back", "back"], "USD")).toBe("12");
    expect(typeAll(["1", "2", "clear"], "USD")).toBe("");
    expect(typeAll(["back"], "USD")).toBe("");
  });

  test.each([
    ["a digit that is too much", "99999", "9", "XTR", "too_much"],
    ["a digit that is too much in dollars", "9999", "9", "USD", "too_much"],
    ["a third decimal", "1.23", "4", "USD", "two_decimals"],
    ["a second point", "1.2", "dot", "USD", "one_dot"],
    ["a point among Stars", "1", "dot", "XTR", "whole_stars"],
  ] as const)("refuses %s", (_case, typed, key, code, reason) => {
    expect(pressKey(typed, key, code)).toEqual({ kind: "refused", reason });
  });

  test.each([
    ["", "USD", "nothing"],
    ["4.98", "USD", "too_little"],
    ["0.", "USD", "too_little"],
    ["0", "XTR", "too_little"],
    ["10000.00", "USD", "too_much"],
    ["1.5", "XTR", "no_number"],
  ] as const)("readAmount refuses %j in %s: %s", (typed, code, reason) => {
    expect(readAmount(typed, code)).toEqual({ kind: "refused", reason });
  });
});
