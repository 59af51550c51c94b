import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amountText,
  currencyTicker,
  externalPaymentId,
  opaqueId,
  percentText,
  telegramChatId,
  telegramId,
  telegramUserId,
} from "./domain.ts";
import { newId } from "./ids.ts";

describe("An amount", () => {
  const read = (text: unknown): string | undefined => amountText.safeParse(text).data;

  test("is an exact decimal string for any notation", () => {
    expect(read("1e-7")).toBe("0.0000001");
    expect(read("1E+3")).toBe("1000");
    expect(read("0.10")).toBe("0.1");
    expect(read("000.5")).toBe("0.5");
    expect(read("0")).toBe("0");
  });

  test.each([
    "NaN",
    "Infinity",
    "-Infinity",
    "-1",
    "+1",
    "",
    " 1",
    "1 ",
    "0x10",
    "1,5",
    ".5",
    "5.",
    "1e",
    "1e9999",
    "1e999",
    "1e-19",
    "٣",
    "1_000",
    1,
    null,
    undefined,
    {},
    ["1"],
  ])("does not accept %j", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test("has at most 30 digits before the point and 18 after it", () => {
    expect(read(`123456789012345678901234567890.${"1".repeat(18)}`)).toBeDefined();
    expect(read(`0.${"1".repeat(19)}`)).toBeUndefined();
    expect(read("1".repeat(31))).toBeUndefined();
  });

  test("is the same number after reading, for any notation", () => {
    const digits = (max: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{1,${max}}$`));
    const written = fc
      .tuple(digits(12), fc.option(digits(9)), fc.option(fc.integer({ min: -9, max: 9 })))
      .map(([whole, part, e]) => `${whole}${part === null ? "" : `.${part}`}${e === null ? "" : `e${e}`}`);
    fc.assert(
      fc.property(written, (text) => {
        const plain = read(text);
        expect(plain).toMatch(/^\d+(\.\d+)?$/);
        expect(new Decimal(plain ?? "NaN").equals(text)).toBe(true);
        expect(read(plain)).toBe(plain);
      }),
    );
  });

  test("is refused or a plain decimal, for any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text) ?? "0").toMatch(/^\d+(\.\d+)?$/);
      }),
    );
  });
});

describe("Telegram's ids", () => {
  test("of users may have more than ten digits", () => {
    for (const id of [1, 9_999_999_999, 10_000_000_000, 2 ** 40 - 1])
      expect(telegramUserId.safeParse(id).data).toBe(id);
    expect(telegramUserId.safeParse("99999999999").data).toBe(99_999_999_999);
  });

  test("of users are whole, positive and in Telegram's range", () => {
    const wrong = [0, -1, 1.5, 2 ** 40, Number.NaN, Number.POSITIVE_INFINITY, "abc"];
    expect(wrong.filter((id) => telegramUserId.safeParse(id).success)).toEqual([]);
  });

  test("of chats are negative and have at most 52 bits", () => {
    for (const id of [-1, -1_001_234_567_890, -(2 ** 52) + 1])
      expect(telegramChatId.safeParse(id).data).toBe(id);
    const wrong = [0, 1, -(2 ** 52), -1.5, Number.NaN, Number.NEGATIVE_INFINITY];
    expect(wrong.filter((id) => telegramChatId.safeParse(id).success)).toEqual([]);
  });

  test("are exact numbers when read from the database, or an error", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n }), (id) => {
        expect(BigInt(telegramId(id))).toBe(id);
      }),
    );
    for (const id of [2n ** 53n, -(2n ** 53n), 2n ** 63n]) expect(() => telegramId(id)).toThrow(RangeError);
  });
});

describe("Values", () => {
  test("our ids are ULIDs", () => {
    expect(opaqueId.safeParse(newId(new Date())).success).toBe(true);
    for (const id of ["", "x", newId(new Date()).toLowerCase(), `${newId(new Date())}0`, "I".repeat(26)])
      expect(opaqueId.safeParse(id).success).toBe(false);
  });

  test("our ids are unguessable and sorted by creation time", () => {
    const early = newId(new Date(1_000));
    const late = newId(new Date(2_000));
    expect(early < late).toBe(true);
    expect(newId(new Date(1_000))).not.toBe(early);
  });

  test("a provider's payment id is printable and short", () => {
    expect(externalPaymentId.safeParse("5524759814").success).toBe(true);
    for (const id of ["", "a b", "a\n", "ä", "a".repeat(256), 5])
      expect(externalPaymentId.safeParse(id).success).toBe(false);
  });

  test("tickers become upper case", () => {
    expect(currencyTicker.parse("usdttrc20")).toBe("USDTTRC20");
    for (const ticker of ["", "usd coin", "€", "A".repeat(21)])
      expect(currencyTicker.safeParse(ticker).success).toBe(false);
  });

  test("percentages lie between 0 and 100 and have at most two decimals", () => {
    const wrong = ["-1", "100.01", "101", "1.234", "", "3%", "NaN", "1e1"];
    expect(wrong.filter((text) => percentText.safeParse(text).success)).toEqual([]);
  });
});
