import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent, paymentContext } from "../../../tests/support/payment-events.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { money } from "../../platform/values/money.ts";
import { creditFor, isEnough } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";
import { assessReceipt } from "./assess-receipt.ts";
import type { PaymentContext } from "./assess-receipt.ts";
import { receiveEvent } from "../contract/payment-event.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";

const now = new Date("2026-06-01T00:00:00Z");
const context = paymentContext(now);
const late = { ...context, staleAt: new Date(0) };
const tether = (amount: string) => ({ amount, currency: "USDTTRC20" });

function assess(changes: Partial<PaymentEvent>, around: PaymentContext): Receipt {
  const { receipt } = assessReceipt(receiveEvent(cryptoEvent("order", changes)), around);
  if (receipt === undefined) throw new Error("There is no receipt");
  return receipt;
}

describe("The value of late coins", () => {
  const fee = (account: "provider_fee" | "network_fee", amount: string, currency = "BTC") => ({
    account,
    amount,
    currency,
  });
  const rate = { amount: "0.00003", usdCents: 301n };
  test.each<[string, Partial<PaymentEvent>, Partial<PaymentContext>, string]>([
    ["is unknown without an outcome and a rate", {}, {}, "0"],
    ["is the outcome in a dollar coin", { outcome: tether("8.5") }, {}, "8.5"],
    ["is the outcome in dollars", { outcome: { amount: "8.5", currency: "USD" } }, {}, "8.5"],
    [
      "includes fees that were taken from the coins",
      { outcome: tether("9"), fees: [fee("provider_fee", "0.000008"), fee("network_fee", "0.000002")] },
      {},
      "10",
    ],
    [
      "includes fees that were taken from the outcome",
      { outcome: tether("9"), fees: [fee("network_fee", "1", "USDTTRC20")] },
      {},
      "10",
    ],
    [
      "ignores fees above the deposit",
      { outcome: tether("9"), fees: [fee("network_fee", "0.0001")] },
      {},
      "9",
    ],
    ["is the amount of a dollar coin", { asked: tether("9.99"), arrived: tether("9.99") }, {}, "9.99"],
    ["is the provider's rate, rounded down", {}, { coinRate: rate }, "10"],
    [
      "is the rate where the outcome is another coin",
      { outcome: bitcoin("0.0001") },
      { coinRate: rate },
      "10",
    ],
    ["is unknown at a rate below a cent", {}, { coinRate: { ...rate, usdCents: 1n } }, "0"],
    ["is unknown at a rate of nothing", {}, { coinRate: { ...rate, amount: "0" } }, "0"],
    ["is unknown at a rate of no cents", {}, { coinRate: { ...rate, usdCents: 0n } }, "0"],
    [
      "is unknown for a coin whose name ends like the dollar",
      { outcome: { amount: "9", currency: "BUSD" } },
      {},
      "0",
    ],
    [
      "is unknown for a coin whose name begins like the dollar",
      { outcome: { amount: "9", currency: "USDX" } },
      {},
      "0",
    ],
  ])("%s", (_what, changes, around, amount) => {
    expect(assess(changes, { ...late, ...around }).worth).toEqual({ amount, currency: "USD" });
  });

  test("is unknown for a price in euros, whatever is known in dollars", () => {
    const price = { amount: "8.99", currency: "EUR" };
    const known = { ...late, coinRate: rate };
    expect(assess({ price, outcome: tether("9") }, known).worth).toEqual({ amount: "0", currency: "EUR" });
  });

  test("is not needed for coins in time", () => {
    expect(assess({ outcome: tether("1") }, context)).not.toHaveProperty("worth");
  });

  test("is not needed for the quoted coin in time", () => {
    expect(assess({ outcome: tether("1") }, { ...context, askedCurrency: "BTC" })).not.toHaveProperty(
      "worth",
    );
  });

  test("is not needed without an end of the price guarantee", () => {
    expect(assess({ outcome: tether("1") }, { ...context, staleAt: undefined })).not.toHaveProperty("worth");
  });

  test("is needed for another coin than the quoted one, also in time", () => {
    expect(assess({ outcome: tether("1") }, { ...context, askedCurrency: "ETH" }).worth).toEqual({
      amount: "1",
      currency: "USD",
    });
  });
});

/** The vendor's example: price_amount 1 usd, pay_amount 15, actually_paid 15, outcome_amount 14.8106 of another coin. */
const example: Partial<PaymentEvent> = {
  parentExternalId: "987654321",
  price: { amount: "1", currency: "USD" },
  asked: { amount: "15", currency: "TRX" },
  arrived: { amount: "15", currency: "TRX" },
  outcome: { amount: "14.8106", currency: "TRX" },
};

describe("A repeated deposit whose asked amount is reported as the arrived one", () => {
  const price = money(100n, "USD");
  const parentAsked = { amount: "40", currency: "TRX" };
  const coinRate = { amount: "8", usdCents: 201n };
  test.each<[string, Partial<PaymentContext>, boolean, bigint]>([
    ["is not enough if nothing is known", {}, false, 0n],
    ["is not enough if only the first payment is known", { parentAsked }, false, 0n],
    ["is enough by its value if only that is known", { coinRate }, true, 100n],
    ["is not enough by the first payment, though its value is", { coinRate, parentAsked }, false, 37n],
    [
      "is not enough by its value, though it is by the first payment",
      { coinRate: { ...coinRate, usdCents: 41n }, parentAsked: { ...parentAsked, amount: "15" } },
      false,
      75n,
    ],
    ["is enough by both", { coinRate, parentAsked: { ...parentAsked, amount: "15" } }, true, 100n],
    [
      "is not enough in another coin than the first payment",
      { coinRate, parentAsked: { amount: "1", currency: "BTC" } },
      false,
      0n,
    ],
  ])("%s", (_what, around, enough, credit) => {
    const receipt = assess(example, { ...context, ...around });
    expect(isEnough(price, [receipt], 100)).toBe(enough);
    expect(creditFor(price, [receipt])).toEqual(money(credit, "USD"));
  });

  test("is measured by its own asked amount if that is above the first payment's", () => {
    const asked = { amount: "40", currency: "TRX" };
    const around = { ...context, coinRate, parentAsked: { amount: "10", currency: "TRX" } };
    expect(creditFor(price, [assess({ ...example, asked }, around)])).toEqual(money(37n, "USD"));
  });
});

const units = fc.bigInt({ min: 1n, max: 10n ** 24n });

test("No repeated deposit counts for more than its share of the first payment, its value or the price", () => {
  const scene = fc.record({
    price: fc.bigInt({ min: 1n, max: 10n ** 8n }),
    own: units,
    parent: units,
    outcome: units,
    tolerance: fc.integer({ min: 0, max: 10_000 }),
  });
  fc.assert(
    fc.property(scene, ({ price: minor, own, parent, outcome, tolerance }) => {
      const price = money(minor, "USD");
      const deposit = {
        parentExternalId: "1",
        asked: bitcoin(amountOf(own)),
        arrived: bitcoin(amountOf(own)),
        outcome: tether(amountOf(outcome)),
      };
      const receipt = assess(deposit, { ...context, parentAsked: bitcoin(amountOf(parent)) });
      const { minor: credit } = creditFor(price, [receipt]);
      expect(credit).toBeLessThanOrEqual(minor);
      expect(credit * parent).toBeLessThanOrEqual(minor * own);
      expect(credit * unitsOf("0.01")).toBeLessThanOrEqual(outcome);
      const [coins, dollars] = [10_000n * own, 10_000n * outcome];
      const part = BigInt(10_000 - tolerance);
      const expected = coins >= part * parent && dollars >= part * minor * unitsOf("0.01");
      expect(isEnough(price, [receipt], tolerance)).toBe(expected);
    }),
  );
});
