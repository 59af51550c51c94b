import * as fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { divideCoins } from "./fund-batch.ts";

const total = fc.bigInt({ min: 1n, max: 10n ** 30n }).map(amountOf);
const weights = fc.array(fc.bigInt({ min: 1n, max: 10n ** 12n }), { minLength: 1, maxLength: 40 });

test("The parts and the remainder are the total, and the remainder is less than one grain for each part", () => {
  fc.assert(
    fc.property(total, weights, fc.integer({ min: 0, max: 8 }), (coins, values, decimals) => {
      const { parts, remainder } = divideCoins(coins, values, { fee: "0", decimals });
      const grain = 10n ** BigInt(18 - decimals);
      const given = parts.reduce((sum, { share }) => sum + unitsOf(share), 0n);
      expect(given + unitsOf(remainder)).toBe(unitsOf(coins));
      expect(unitsOf(remainder)).toBeLessThan(grain * BigInt(parts.length));
      for (const { share } of parts) expect(unitsOf(share) % grain).toBe(0n);
    }),
  );
});

test("A larger payout never gets less", () => {
  fc.assert(
    fc.property(total, weights, (coins, values) => {
      const sorted = values.toSorted((a, b) => (a < b ? -1 : 1));
      const shares = divideCoins(coins, sorted, { fee: "0", decimals: 6 }).parts.map(({ share }) =>
        unitsOf(share),
      );
      expect(shares).toEqual(shares.toSorted((a, b) => (a < b ? -1 : 1)));
    }),
  );
});

test("Each payout bears its own fee, rounded up to the last decimal of a withdrawal", () => {
  expect(divideCoins("100", [3_000n, 1_000n], { fee: "0.0000001", decimals: 6 }).parts).toEqual([
    { share: "75", fee: "0.000001", amount: "74.999999" },
    { share: "25", fee: "0.000001", amount: "24.999999" },
  ]);
});
