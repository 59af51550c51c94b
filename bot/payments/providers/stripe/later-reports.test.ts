import { describe, expect, test } from "vitest";
import { money } from "../../../platform/values/money.ts";
import { inChargeCurrency, reportOfDispute } from "./later-reports.ts";

describe("A sum of Stripe's balance in the currency of the charge", () => {
  test.each([
    ["in the same currency", { minor: 56, currency: "EUR", rate: null }, 56n],
    ["converted at a rate", { minor: 62, currency: "USD", rate: 1.1 }, 56n],
    ["rounded to the nearest cent", { minor: 61, currency: "USD", rate: 1.1 }, 55n],
    ["of nothing", { minor: 0, currency: "USD", rate: 1.1 }, 0n],
  ])("is exact %s", (_what, sum, minor) => {
    expect(inChargeCurrency(sum, "EUR")).toEqual(money(minor, "EUR"));
  });

  test.each([
    ["without a rate", { minor: 62, currency: "USD", rate: undefined }],
    ["in a currency without cents", { minor: 90, currency: "JPY", rate: 160 }],
  ])("is unknown %s", (_what, sum) => {
    expect(inChargeCurrency(sum, "EUR")).toBeUndefined();
  });

  test("is unknown for a charge in a currency in which nothing is sold", () => {
    expect(inChargeCurrency({ minor: 1, currency: "ABC", rate: null }, "ABC")).toBeUndefined();
  });
});

test("The fee of a dispute is in the currency of its charge, without the part at an unknown rate", () => {
  const report = reportOfDispute({
    id: "dp_1",
    amount: 899,
    currency: "EUR",
    payment_intent: "pi_1",
    status: "needs_response",
    balance_transactions: [
      { amount: -989, fee: 1_500, currency: "USD", exchange_rate: 1.1 },
      { amount: 0, fee: 100, currency: "USD", exchange_rate: null },
    ],
    evidence_details: { due_by: null },
  });
  expect(report).toMatchObject({
    about: { amount: money(899n, "EUR"), fee: money(1_364n, "EUR"), isWithdrawn: true },
  });
});

test.each([
  ["nothing", "lost", [-989], 0n],
  ["a part in another currency", "lost", [-989, 396], 360n],
  ["all of it", "lost", [-989, 989], 899n],
  ["all of it, at another rate", "won", [-989, 970], 899n],
  ["all of it, at a better rate", "lost", [-989, 995], 899n],
] as const)("A dispute gives back %s", (_what, status, sums, minor) => {
  const report = reportOfDispute({
    id: "dp_1",
    amount: 899,
    currency: "EUR",
    payment_intent: "pi_1",
    status,
    balance_transactions: sums.map((amount) => ({ amount, fee: 0, currency: "USD", exchange_rate: 1.1 })),
    evidence_details: { due_by: null },
  });
  expect(report).toMatchObject({ about: { reinstated: money(minor, "EUR") } });
});
