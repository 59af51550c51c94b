import { expect, test } from "vitest";
import { money } from "../../platform/values/money.ts";
import { restOf } from "./payment-row.ts";

test("The rest of a payment is nothing, if its provider sent back more than the owner was credited", () => {
  const payment = { currency: "USD", amountMinor: 999n, creditMinor: 500n };
  expect(restOf({ ...payment, refundedMinor: 499n })).toEqual(money(1n, "USD"));
  expect(restOf({ ...payment, refundedMinor: 600n })).toEqual(money(0n, "USD"));
});
