import { expect, test } from "vitest";
import { canRefundPart } from "./open-part.ts";

const granted = {
  state: "granted",
  provider: "nowpayments",
  currency: "USD",
  amountMinor: 999n,
  creditMinor: 999n,
  refundedMinor: 0n,
};

test.each([
  ["that was credited can", {}, true],
  ["of which a cent is left cannot", { refundedMinor: 998n }, false],
  ["of coins that are worth less than a cent cannot", { creditMinor: 0n }, false],
  ["in Stars cannot", { provider: "stars" }, false],
  ["that waits for a decision cannot", { state: "held" }, false],
])("A payment %s go back in part", (_what, changes, expected) => {
  expect(canRefundPart({ ...granted, ...changes })).toBe(expected);
});
