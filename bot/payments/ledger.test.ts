import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { money } from "../platform/money.ts";
import { saleEntry } from "./ledger.ts";

test("A sale of $9.99 at 3 % owes the owner $9.70 and the platform 29 cents", () => {
  expect(saleEntry(money(999n, "USD"), 1, 300)).toEqual([
    { account: "provider_clearing", ownerId: null, currency: "USD", amount: "9.99" },
    { account: "owner_balance", ownerId: 1, currency: "USD", amount: "-9.70" },
    { account: "platform_fee", ownerId: null, currency: "USD", amount: "-0.29" },
  ]);
});

test("A sale whose fee rounds to nothing has no line for it", () => {
  expect(saleEntry(money(1n, "XTR"), 1, 300).map(({ account }) => account)).toEqual([
    "provider_clearing",
    "owner_balance",
  ]);
});

test("Every sale adds up to zero, and the fee is never more than its part", () => {
  const price = fc.record({
    minor: fc.bigInt({ min: 1n, max: 10n ** 10n }),
    currency: fc.constantFrom("USD", "XTR"),
  });
  fc.assert(
    fc.property(price, fc.integer({ min: 0, max: 10_000 }), (sum, basisPoints) => {
      const lines = saleEntry(sum, 1, basisPoints);
      const total = lines.reduce((left, { amount }) => left.plus(amount), new Decimal(0));
      expect(total.toString()).toBe("0");
      const fee = lines.find(({ account }) => account === "platform_fee")?.amount ?? "0";
      const clearing = lines.find(({ account }) => account === "provider_clearing")?.amount ?? "0";
      expect(new Decimal(fee).negated().times(10_000).lte(new Decimal(clearing).times(basisPoints))).toBe(
        true,
      );
    }),
  );
});
