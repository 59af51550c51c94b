import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { currencies, money } from "./money.ts";
import { listPrices, pricedAt, priceIn, pricesAt, pricesOf, withPrice } from "./prices.ts";
import type { Prices } from "./prices.ts";

const prices: Prices = { XTR: 250, USD: 999, EUR: 899 };
const anyPrices = fc
  .record(
    Object.fromEntries(currencies.map((currency) => [currency, fc.integer({ min: 1, max: 100_000_000 })])),
    { requiredKeys: [] },
  )
  .map((any): Prices => any);

describe("Prices", () => {
  test("are read as they were stored, in the order of the currencies", () => {
    fc.assert(
      fc.property(anyPrices, (all) => {
        const read = pricesOf(JSON.parse(JSON.stringify(all)));
        expect(read).toEqual(all);
        expect(Object.keys(read)).toEqual(currencies.filter((currency) => currency in all));
        expect(Object.assign({}, ...listPrices(read).map(pricedAt))).toEqual(all);
      }),
    );
  });

  test.each([
    ["a currency in which nothing is sold", { ABC: 999 }],
    ["a part of a cent", { USD: 9.99 }],
    ["no money", { USD: 0 }],
    ["a text", { USD: "999" }],
    ["more than a number holds exactly", { USD: 2 ** 53 }],
    ["a list", []],
  ])("are refused for %s", (_what, column) => {
    expect(() => pricesOf(column)).toThrow(z.ZodError);
  });

  test("are changed one by one", () => {
    expect(withPrice(prices, "USD", 500)).toEqual({ XTR: 250, USD: 500, EUR: 899 });
    expect(withPrice(prices, "USD", undefined)).toEqual({ XTR: 250, EUR: 899 });
    expect(withPrice({}, "EUR", 1)).toEqual({ EUR: 1 });
  });

  test("give the first one of the currencies that somebody takes", () => {
    expect(priceIn(prices, ["EUR", "USD"])).toEqual(money(899n, "EUR"));
    expect(priceIn({ XTR: 250 }, ["EUR", "USD"])).toBeUndefined();
  });

  test("are all charged where the buyer chooses the currency, and else one", () => {
    const taken = ["USD", "EUR"] as const;
    expect(pricesAt({ currencies: taken }, prices)).toEqual([money(999n, "USD")]);
    expect(pricesAt({ currencies: taken, asksCurrency: true }, prices)).toEqual([
      money(999n, "USD"),
      money(899n, "EUR"),
    ]);
    expect(pricesAt({ currencies: taken }, { XTR: 250 })).toEqual([]);
  });

  test("below the least that somebody takes are not charged", () => {
    const taken = { currencies: ["USD", "EUR"], least: { USD: 50, EUR: 50 } } as const;
    const low = { USD: 49, EUR: 50 };
    expect(pricesAt({ ...taken, asksCurrency: true }, low)).toEqual([money(50n, "EUR")]);
    // The first price counts, and is not replaced by another one.
    expect(pricesAt(taken, low)).toEqual([]);
  });
});
