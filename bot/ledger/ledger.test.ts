import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountOf } from "../platform/values/amount.ts";
import { money } from "../platform/values/money.ts";
import { heldEntry, saleEntry } from "./ledger.ts";
import type { Posting, Sale } from "./ledger.ts";
import { creditFor } from "./receipt.ts";
import type { Receipt } from "./receipt.ts";

const btc = (amount: string): Receipt["asked"] => ({ amount, currency: "BTC" });

const paidExactly: Receipt = { asked: btc("0.0001"), arrived: btc("0.0001"), fees: [], outcome: undefined };

const dollars = (changes: Partial<Sale> = {}): Sale => ({
  ownerId: 1,
  feeBasisPoints: 300,
  price: money(999n, "USD"),
  credit: money(999n, "USD"),
  parts: [{ receipt: paidExactly, isPosted: false }],
  ...changes,
});

const inStars = (minor: bigint, feeBasisPoints = 300): Sale => {
  const price = money(minor, "XTR");
  const sum = { amount: minor.toString(), currency: "XTR" };
  const receipt: Receipt = { asked: sum, arrived: sum, fees: [], outcome: undefined };
  return { ownerId: 1, feeBasisPoints, price, credit: price, parts: [{ receipt, isPosted: false }] };
};

const lines = (postings: readonly Posting[]): string[] =>
  postings.map(({ account, amount, currency }) => `${account} ${amount} ${currency}`);

function totals(postings: readonly Posting[]): Record<string, string> {
  const sums = new Map<string, Decimal>();
  const Exact = Decimal.clone({ precision: 100 });
  for (const { currency, amount } of postings)
    sums.set(currency, new Exact(amount).plus(sums.get(currency) ?? 0));
  return Object.fromEntries([...sums].map(([currency, sum]) => [currency, sum.toFixed()]));
}

describe("The entry of a sale", () => {
  test("in Stars divides the money at Telegram between the owner and the platform", () => {
    expect(lines(saleEntry(inStars(250n)))).toEqual([
      "provider_clearing 250 XTR",
      "owner_balance -243 XTR",
      "platform_fee -7 XTR",
    ]);
  });

  test("in Stars of a larger amount leaves the excess unallocated", () => {
    const price = money(100n, "XTR");
    const { parts } = inStars(250n);
    const accepted = { ...inStars(100n), price, parts: parts.map((part) => ({ ...part, isPosted: true })) };
    expect(lines(saleEntry(accepted))).toEqual([
      "unallocated -150 XTR",
      "unallocated 250 XTR",
      "owner_balance -97 XTR",
      "platform_fee -3 XTR",
    ]);
  });

  test("with a fee that rounds to zero has no line for it", () => {
    expect(lines(saleEntry(inStars(1n)))).toEqual(["provider_clearing 1 XTR", "owner_balance -1 XTR"]);
  });

  test("in a coin exchanges the coin at the provider for the price", () => {
    expect(lines(saleEntry(dollars()))).toEqual([
      "exchange 9.99 USD",
      "exchange -0.0001 BTC",
      "provider_clearing 0.0001 BTC",
      "owner_balance -9.70 USD",
      "platform_fee -0.29 USD",
    ]);
  });

  test("charges the fees to the owner at the order's rate", () => {
    const receipt: Receipt = {
      ...paidExactly,
      fees: [
        { account: "provider_fee", ...btc("0.0000005") },
        { account: "network_fee", ...btc("0.000001") },
      ],
      outcome: { amount: "9.8", currency: "USDTTRC20" },
    };
    const sale = dollars({ parts: [{ receipt, isPosted: false }] });
    expect(lines(saleEntry(sale))).toEqual([
      "exchange 9.99 USD",
      "exchange -0.0001 BTC",
      "provider_fee 0.0000005 BTC",
      "network_fee 0.000001 BTC",
      "exchange 0.0000985 BTC",
      "exchange -9.8 USDTTRC20",
      "provider_clearing 9.8 USDTTRC20",
      "owner_balance -9.57 USD",
      "platform_fee -0.29 USD",
      "provider_fee -0.04 USD",
      "network_fee -0.09 USD",
    ]);
  });

  test("of a larger amount leaves the excess unallocated", () => {
    const receipt = { ...paidExactly, arrived: btc("0.00015") };
    expect(lines(saleEntry(dollars({ parts: [{ receipt, isPosted: false }] })))).toContain(
      "unallocated -0.00005 BTC",
    );
  });

  test("of a held payment takes the arrived money from the unallocated account", () => {
    const all = [
      ...heldEntry(paidExactly),
      ...saleEntry(dollars({ parts: [{ receipt: paidExactly, isPosted: true }] })),
    ];
    const unallocated = all.filter(({ account }) => account === "unallocated");
    expect(totals(unallocated)).toEqual({ BTC: "0" });
    expect(lines(all)).toContain("provider_clearing 0.0001 BTC");
  });

  test("of two deposits that complete the price uses both", () => {
    const first = { ...paidExactly, arrived: btc("0.00006") };
    const second = { ...paidExactly, arrived: btc("0.00005") };
    const sale = dollars({ parts: [first, second].map((receipt) => ({ receipt, isPosted: false })) });
    expect(lines(saleEntry(sale))).toEqual([
      "exchange 9.99 USD",
      "exchange -0.00006 BTC",
      "exchange -0.00004 BTC",
      "unallocated -0.00001 BTC",
      "provider_clearing 0.00006 BTC",
      "provider_clearing 0.00005 BTC",
      "owner_balance -9.70 USD",
      "platform_fee -0.29 USD",
    ]);
  });
});

const units = (max: bigint): fc.Arbitrary<string> => fc.bigInt({ min: 1n, max }).map(amountOf);

test("Every entry adds up to zero in each currency, and credits no more than the price", () => {
  const scene = fc.record({
    minor: fc.bigInt({ min: 1n, max: 10n ** 10n }),
    asked: units(10n ** 30n),
    arrived: fc.array(units(10n ** 30n), { minLength: 1, maxLength: 3 }),
    fee: units(10n ** 20n),
    outcome: fc.option(units(10n ** 24n), { nil: undefined }),
    coins: fc.record({
      fee: fc.constantFrom("BTC", "USDTTRC20", "LTC"),
      outcome: fc.constantFrom("BTC", "USDTTRC20"),
    }),
    isPosted: fc.boolean(),
    basisPoints: fc.integer({ min: 0, max: 10_000 }),
  });
  fc.assert(
    fc.property(scene, ({ minor, asked, arrived, fee, outcome, coins, isPosted, basisPoints }) => {
      const receipts = arrived.map((amount): Receipt => ({
        asked: btc(asked),
        arrived: btc(amount),
        fees: [{ account: "network_fee", amount: fee, currency: coins.fee }],
        outcome: outcome === undefined ? undefined : { amount: outcome, currency: coins.outcome },
      }));
      const price = money(minor, "USD");
      const credit = creditFor(price, receipts);
      const sale = {
        ownerId: 1,
        feeBasisPoints: basisPoints,
        price,
        credit,
        parts: receipts.map((receipt) => ({ receipt, isPosted })),
      };
      const held = isPosted ? receipts.flatMap(heldEntry) : [];
      const entry = saleEntry(sale);
      for (const sum of Object.values(totals([...held]))) expect(sum).toBe("0");
      for (const sum of Object.values(totals(entry))) expect(sum).toBe("0");
      const owed = entry
        .filter(({ account }) => account === "owner_balance")
        .map(({ amount }) => new Decimal(amount));
      expect(owed.every((amount) => amount.lte(0) && amount.abs().times(100).lte(minor.toString()))).toBe(
        true,
      );
    }),
  );
});
