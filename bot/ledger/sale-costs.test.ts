import { describe, expect, test } from "vitest";
import { money } from "../platform/values/money.ts";
import { heldEntry, saleEntry } from "./ledger.ts";
import type { Posting, Sale } from "./ledger.ts";
import type { Fee, Receipt } from "./receipt.ts";

/* The entries of payments whose provider reports fees, conversions and late coins. The price is $10.00, the coin 0.001 BTC. */

const btc = (amount: string): Receipt["asked"] => ({ amount, currency: "BTC" });
const providerFee = (amount: string): Fee => ({ account: "provider_fee", ...btc(amount) });
const networkFee = (amount: string): Fee => ({ account: "network_fee", ...btc(amount) });
const paid = (changes: Partial<Receipt> = {}): Receipt => ({
  asked: btc("0.001"),
  arrived: btc("0.001"),
  fees: [],
  outcome: undefined,
  ...changes,
});

const saleOf = (receipts: readonly Receipt[], changes: Partial<Sale> = {}): Sale => ({
  ownerId: 7,
  feeBasisPoints: 500,
  price: money(1_000n, "USD"),
  credit: money(1_000n, "USD"),
  parts: receipts.map((receipt) => ({ receipt, isPosted: false })),
  ...changes,
});

const lines = (postings: readonly Posting[]): string[] =>
  postings.map(({ account, amount, currency }) => `${account} ${amount} ${currency}`);
const inDollars = (sale: Sale): string[] => lines(saleEntry(sale)).filter((line) => line.endsWith("USD"));

test("A sale needs a receipt", () => {
  expect(() => saleEntry(saleOf([]))).toThrow("A sale needs a receipt");
});

test("Only the line of the owner names the owner", () => {
  const owners = saleEntry(saleOf([paid({ fees: [networkFee("0.0001")] })]));
  for (const { account, ownerId } of owners) expect(ownerId).toBe(account === "owner_balance" ? 7 : null);
});

describe("Money that is held", () => {
  test("is at the provider and has no claimant, with its fees", () => {
    expect(lines(heldEntry(paid({ fees: [providerFee("0.0001"), networkFee("0.0002")] })))).toEqual([
      "provider_fee 0.0001 BTC",
      "network_fee 0.0002 BTC",
      "provider_clearing 0.0007 BTC",
      "unallocated -0.001 BTC",
    ]);
  });

  test("is the whole deposit if the reported fees are above it", () => {
    expect(lines(heldEntry(paid({ fees: [networkFee("0.0011")] })))).toEqual([
      "provider_clearing 0.001 BTC",
      "unallocated -0.001 BTC",
    ]);
  });

  test("is nothing at the provider if the fees take all of it", () => {
    expect(lines(heldEntry(paid({ fees: [networkFee("0.001")] })))).toEqual([
      "network_fee 0.001 BTC",
      "unallocated -0.001 BTC",
    ]);
  });

  test("keeps no fee in another coin than the deposit", () => {
    const fees: Fee[] = [{ account: "network_fee", amount: "0.0001", currency: "USDTTRC20" }];
    expect(lines(heldEntry(paid({ fees })))).toEqual([
      "provider_clearing 0.001 BTC",
      "unallocated -0.001 BTC",
    ]);
  });

  test.each([
    ["of nothing", { amount: "0", currency: "USDTTRC20" }],
    ["above the deposit", btc("0.0011")],
  ])("is not exchanged for an outcome %s", (_what, outcome) => {
    expect(lines(heldEntry(paid({ outcome })))).toEqual([
      "provider_clearing 0.001 BTC",
      "unallocated -0.001 BTC",
    ]);
  });

  test.each([
    ["unnamed", [], ["provider_fee 0.0001 BTC"]],
    ["rounded down", [providerFee("0.00008")], ["provider_fee 0.0001 BTC"]],
    ["rounded up", [networkFee("0.00011")], ["network_fee 0.0001 BTC"]],
    [
      "of two kinds",
      [providerFee("0.00009"), networkFee("0.00002")],
      ["provider_fee 0.00008 BTC", "network_fee 0.00002 BTC"],
    ],
  ])("in the coin of its outcome is the outcome, with fees that are %s", (_what, fees, taken) => {
    expect(lines(heldEntry(paid({ fees, outcome: btc("0.0009") })))).toEqual([
      ...taken,
      "provider_clearing 0.0009 BTC",
      "unallocated -0.001 BTC",
    ]);
  });

  test("is exchanged for the outcome and for the fees that were taken from it", () => {
    const tether = (account: Fee["account"], amount: string): Fee => ({
      account,
      amount,
      currency: "USDTTRC20",
    });
    const fees = [tether("provider_fee", "0.2"), tether("network_fee", "0.1"), networkFee("0.0001")];
    expect(lines(heldEntry(paid({ fees, outcome: { amount: "8.7", currency: "USDTTRC20" } })))).toEqual([
      "network_fee 0.0001 BTC",
      "exchange 0.0009 BTC",
      "exchange -9 USDTTRC20",
      "provider_fee 0.2 USDTTRC20",
      "network_fee 0.1 USDTTRC20",
      "provider_clearing 8.7 USDTTRC20",
      "unallocated -0.001 BTC",
    ]);
  });

  test("is exchanged for an outcome in another coin", () => {
    expect(lines(heldEntry(paid({ outcome: { amount: "9.7", currency: "USDTTRC20" } })))).toEqual([
      "exchange 0.001 BTC",
      "exchange -9.7 USDTTRC20",
      "provider_clearing 9.7 USDTTRC20",
      "unallocated -0.001 BTC",
    ]);
  });
});

describe("The fees of a sale", () => {
  test("are charged to the owner, each rounded down to a cent", () => {
    const receipt = paid({ fees: [providerFee("0.0000019"), networkFee("0.0000029")] });
    expect(inDollars(saleOf([receipt]))).toEqual([
      "exchange 10.00 USD",
      "owner_balance -9.47 USD",
      "platform_fee -0.50 USD",
      "provider_fee -0.01 USD",
      "network_fee -0.02 USD",
    ]);
  });

  test("of two deposits are added up", () => {
    const receipts = [paid({ arrived: btc("0.0005"), fees: [networkFee("0.0001")] })];
    expect(inDollars(saleOf([...receipts, ...receipts]))).toContain("network_fee -2.00 USD");
  });

  test("never make a debt of the owner: the provider's come first, then the network's", () => {
    const receipt = paid({ fees: [providerFee("0.0006"), networkFee("0.0004")] });
    expect(inDollars(saleOf([receipt]))).toEqual([
      "exchange 10.00 USD",
      "owner_balance 0.00 USD",
      "platform_fee -0.50 USD",
      "provider_fee -6.00 USD",
      "network_fee -3.50 USD",
    ]);
    expect(inDollars(saleOf([paid({ fees: [providerFee("0.00099"), networkFee("0.00001")] })]))).toEqual([
      "exchange 10.00 USD",
      "owner_balance 0.00 USD",
      "platform_fee -0.50 USD",
      "provider_fee -9.50 USD",
    ]);
  });

  test.each([
    ["nothing was asked", { asked: btc("0") }],
    ["another coin was asked", { asked: { amount: "0.001", currency: "ETH" } }],
  ])("cost the owner nothing if %s, because they have no rate", (_what, changes) => {
    const receipt = paid({ ...changes, fees: [networkFee("0.0001")] });
    expect(inDollars(saleOf([receipt]))).toEqual([
      "exchange 10.00 USD",
      "owner_balance -9.50 USD",
      "platform_fee -0.50 USD",
    ]);
  });

  test("in another coin than the deposit and the outcome are the provider's affair", () => {
    const fees: Fee[] = [{ account: "network_fee", amount: "1", currency: "USDTTRC20" }];
    for (const outcome of [undefined, { amount: "0.1", currency: "LTC" }, btc("0.001")])
      expect(inDollars(saleOf([paid({ fees, outcome })]))).not.toContainEqual(
        expect.stringContaining("network_fee"),
      );
  });

  test("that were taken from the outcome are charged at its rate", () => {
    const fees: Fee[] = [
      { account: "provider_fee", amount: "0.3", currency: "USDTTRC20" },
      { account: "network_fee", amount: "0.1", currency: "USDTTRC20" },
    ];
    // A tenth of the deposit is a fee of the network, and the rest became 9 USDT.
    const receipt = paid({
      fees: [networkFee("0.0001"), ...fees],
      outcome: { amount: "8.6", currency: "USDTTRC20" },
    });
    expect(inDollars(saleOf([receipt]))).toEqual([
      "exchange 10.00 USD",
      "owner_balance -8.10 USD",
      "platform_fee -0.50 USD",
      "provider_fee -0.30 USD",
      "network_fee -1.10 USD",
    ]);
    const wrong = paid({ fees: [networkFee("0.0011"), ...fees], outcome: receipt.outcome });
    expect(inDollars(saleOf([wrong]))).toContain("network_fee -9.50 USD");
  });

  test("of coins that are worth less cost that much less", () => {
    const half = { worth: { amount: "5", currency: "USD" }, fees: [networkFee("0.0001")] };
    const credit = money(500n, "USD");
    expect(inDollars(saleOf([paid(half)], { credit }))).toContain("network_fee -0.50 USD");
    const double = { ...half, worth: { amount: "20", currency: "USD" } };
    expect(inDollars(saleOf([paid(double)]))).toContain("network_fee -1.00 USD");
  });

  test("in Stars, which have none, are not charged", () => {
    const stars = { amount: "100", currency: "XTR" };
    const fees: Fee[] = [{ account: "provider_fee", amount: "10", currency: "XTR" }];
    const price = money(100n, "XTR");
    const sale = saleOf([{ asked: stars, arrived: stars, fees, outcome: undefined }], {
      price,
      credit: price,
    });
    expect(lines(saleEntry(sale))).toEqual([
      "provider_fee 10 XTR",
      "provider_clearing 90 XTR",
      "owner_balance -95 XTR",
      "platform_fee -5 XTR",
    ]);
  });
});

describe("A sale without a credit", () => {
  test("leaves all coins without a claimant, and keeps the line of the owner", () => {
    const credit = money(0n, "USD");
    expect(lines(saleEntry(saleOf([paid({ fees: [networkFee("0.0001")] })], { credit })))).toEqual([
      "unallocated -0.001 BTC",
      "network_fee 0.0001 BTC",
      "provider_clearing 0.0009 BTC",
      "owner_balance 0.00 USD",
    ]);
  });
});

describe("A tax", () => {
  const dollars = (amount: string): Receipt["asked"] => ({ amount, currency: "USD" });
  const card = (tax: Receipt["tax"]): Receipt => paid({ asked: dollars("10"), arrived: dollars("10"), tax });

  test("is taken out before the platform's share", () => {
    expect(inDollars(saleOf([card(dollars("1.6"))]))).toEqual([
      "provider_clearing 10 USD",
      "owner_balance -7.98 USD",
      "platform_fee -0.42 USD",
      "tax -1.60 USD",
    ]);
  });

  test("is never more than what was paid, and counts in the price's currency only", () => {
    expect(inDollars(saleOf([card(dollars("11"))]))).toEqual([
      "provider_clearing 10 USD",
      "owner_balance 0.00 USD",
      "tax -10.00 USD",
    ]);
    const foreign = inDollars(saleOf([card({ amount: "1.6", currency: "EUR" })]));
    expect(foreign.some((line) => line.startsWith("tax"))).toBe(false);
  });
});
