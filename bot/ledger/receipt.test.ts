import { describe, expect, test } from "vitest";
import { money } from "../platform/values/money.ts";
import { creditFor, isEnough, missingFrom, receipt as receiptShape } from "./receipt.ts";
import type { Receipt } from "./receipt.ts";

const price = money(1_000n, "USD");
const btc = (amount: string): Receipt["asked"] => ({ amount, currency: "BTC" });
const dollars = (amount: string): Receipt["asked"] => ({ amount, currency: "USD" });
const paid = (arrived: string, changes: Partial<Receipt> = {}): Receipt => ({
  asked: btc("0.0003"),
  arrived: btc(arrived),
  fees: [],
  outcome: undefined,
  ...changes,
});

describe("The credit of a payment", () => {
  test.each([
    ["is the price if everything arrived", [paid("0.0003")], 1_000n],
    ["is the price if more arrived", [paid("0.0009")], 1_000n],
    ["is in proportion, rounded down to a cent", [paid("0.0001")], 333n],
    ["is nothing if nothing arrived", [paid("0")], 0n],
    ["counts all deposits, which are rounded together", [paid("0.0001"), paid("0.0001")], 666n],
    ["is nothing if another coin arrived", [paid("0", { arrived: { amount: "1", currency: "LTC" } })], 0n],
    [
      "is nothing if one of the deposits is another coin",
      [paid("0.0003"), paid("0", { arrived: { amount: "1", currency: "LTC" } })],
      0n,
    ],
    ["is nothing without a payment", [], 0n],
    ["is nothing if nothing was asked", [paid("0.0003", { asked: btc("0") })], 0n],
    ["is the worth of late coins if that is less", [paid("0.0003", { worth: dollars("4.50") })], 450n],
    ["is the share of late coins if that is less", [paid("0.0001", { worth: dollars("9") })], 333n],
    ["limits each deposit by its own worth", [paid("0.0001", { worth: dollars("1") }), paid("0.0001")], 433n],
  ] as const)("%s", (_what, receipts, credit) => {
    expect(creditFor(price, receipts)).toEqual(money(credit, "USD"));
  });
});

describe("A payment is", () => {
  test.each([
    ["enough to the last unit", [paid("0.0003")], 0, true],
    ["not enough one unit below", [paid("0.00029999")], 0, false],
    ["enough within the tolerance", [paid("0.000297")], 100, true],
    ["not enough one unit below the tolerance", [paid("0.00029699")], 100, false],
    ["not enough in another coin", [paid("0", { arrived: { amount: "9", currency: "LTC" } })], 10_000, false],
    ["enough with two deposits", [paid("0.0001"), paid("0.0002")], 0, true],
    ["not enough by its worth", [paid("0.0003", { worth: dollars("9.99") })], 0, false],
  ] as const)("%s", (_what, receipts, tolerance, enough) => {
    expect(isEnough(price, receipts, tolerance)).toBe(enough);
  });
});

describe("The missing amount", () => {
  test("is what was asked less what arrived", () => {
    expect(missingFrom(paid("0.00025"))).toEqual(btc("0.00005"));
  });

  test("does not exist if everything or more arrived, or another coin", () => {
    expect(missingFrom(paid("0.0003"))).toBeUndefined();
    expect(missingFrom(paid("0.0004"))).toBeUndefined();
    expect(missingFrom(paid("0", { arrived: { amount: "0", currency: "LTC" } }))).toBeUndefined();
  });
});

describe("A stored receipt", () => {
  const stored = {
    asked: btc("0.0003"),
    arrived: btc("0.0003"),
    fees: [
      { account: "provider_fee", ...btc("0.000001") },
      { account: "network_fee", ...btc("0.000002") },
    ],
    outcome: dollars("9.5"),
    worth: dollars("9.9"),
  };

  test("is read as it was written", () => {
    expect(receiptShape.parse(stored)).toEqual(stored);
    expect(receiptShape.parse({ ...stored, outcome: undefined, worth: undefined })).toEqual({
      ...stored,
      outcome: undefined,
      worth: undefined,
    });
  });

  test.each([
    ["no exact amount", { ...stored, asked: btc("a few") }],
    ["a fee of another account", { ...stored, fees: [{ account: "platform_fee", ...btc("1") }] }],
    ["no arrived amount", { ...stored, arrived: undefined }],
  ])("with %s is refused", (_what, value) => {
    expect(receiptShape.safeParse(value).success).toBe(false);
  });
});
