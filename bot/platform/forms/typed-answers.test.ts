import { assert, bigInt, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, money, moneyText } from "../values/money.ts";
import type { Currency } from "../values/money.ts";
import { readMoney, readReason } from "./typed-answers.ts";

const minorOf = (typed: string, code: Currency) => {
  const read = readMoney(typed, code);
  return read.kind === "money" ? Number(read.money.minor) : read.reason;
};

describe("A typed sum", () => {
  test("is read as it is written, with a point or a comma", () => {
    assert(
      property(bigInt({ min: 0n, max: 10n ** 15n - 1n }), constantFrom(...currencies), (minor, code) => {
        const text = moneyText(money(minor, code));
        const read = { kind: "money", money: money(minor, code) };
        expect(readMoney(text, code)).toEqual(read);
        expect(readMoney(text.replace(".", ","), code)).toEqual(read);
      }),
    );
  });

  test.each([
    ["9,9", "USD", 990],
    ["$ 99,50", "USD", 9_950],
    ["5 usd", "USD", 500],
    ["5$", "USD", 500],
    ["۹٫۹۹", "USD", 999],
    ["€8.99", "EUR", 899],
    ["8,99 €", "EUR", 899],
    ["5 eur", "EUR", 500],
    ["⭐️ 250", "XTR", 250],
    ["1 star", "XTR", 1],
  ] as const)("is read from %j of %s", (typed, code, minor) => {
    expect(minorOf(typed, code)).toBe(minor);
  });

  test.each([
    ["1,000", "USD", "comma"],
    ["9,999", "USD", "comma"],
    ["1,000", "XTR", "comma"],
    ["1.000", "USD", "decimals"],
    ["9.999", "USD", "decimals"],
    ["2,5", "XTR", "decimals"],
    ["2.0", "XTR", "decimals"],
    ["1,000.50", "USD", "no_number"],
    ["1.000,50", "USD", "no_number"],
    ["1 000", "USD", "no_number"],
    ["5.", "USD", "no_number"],
    [".5", "USD", "no_number"],
    ["-5", "USD", "no_number"],
    ["1e5", "USD", "no_number"],
    ["5 stars", "USD", "no_number"],
    ["$5", "XTR", "no_number"],
    ["$5", "EUR", "no_number"],
    ["€5", "USD", "no_number"],
    ["", "USD", "no_number"],
  ] as const)("is refused for %j of %s: %s", (typed, code, reason) => {
    expect(minorOf(typed, code)).toBe(reason);
  });
});

test("A reason is one line and keeps markup as text", () => {
  expect(readReason("  Sent <b>back</b>\n & done\u0000 ")).toEqual({
    kind: "ok",
    value: "Sent <b>back</b> & done",
  });
});

test.each(["", " \n ", "\u200b"])("A reason without visible characters is refused: %j", (typed) => {
  expect(readReason(typed)).toEqual({ kind: "refused", reason: "dismiss-reason-empty" });
});

test("A reason has at most 300 characters", () => {
  expect(readReason("x".repeat(300))).toMatchObject({ kind: "ok" });
  expect(readReason("x".repeat(301))).toEqual({
    kind: "refused",
    reason: "dismiss-reason-long",
    limits: { max: 300 },
  });
});
