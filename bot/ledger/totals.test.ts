import { expect, test } from "vitest";
import { amountOf } from "../platform/values/amount.ts";
import { entryKinds } from "./ledger.ts";
import type { EntryKind } from "./ledger.ts";
import { netOf, nothing, plus } from "./totals.ts";
import type { EntryAmounts, Totals } from "./totals.ts";

const entry = (kind: EntryKind, gross: string): EntryAmounts => ({
  kind,
  gross,
  platformFee: "0.3",
  providerFee: "0.02",
  networkFee: "0.001",
});

const texts = (totals: Totals): Record<string, string> =>
  Object.fromEntries(Object.entries(totals).map(([name, units]) => [name, amountOf(units)]));

const zero = { sales: "0", platformFee: "0", costs: "0", refunds: "0", payouts: "0", broadcasts: "0" };
const fees = { platformFee: "0.3", costs: "0.021" };

test.each(entryKinds.map((kind) => [kind]))("An entry of the kind %s counts in one of the sums", (kind) => {
  const sales: readonly EntryKind[] = ["sale", "remainder", "held", "fee"];
  const taken = /refund|dispute/.test(kind)
    ? "refunds"
    : kind.startsWith("broadcast")
      ? "broadcasts"
      : "payouts";
  const sum = sales.includes(kind) ? { sales: "10" } : { [taken]: "-10" };
  expect(texts(plus(nothing, entry(kind, "10")))).toEqual({ ...zero, ...fees, ...sum });
});

test("Entries add up, and what is returned counts against what was taken", () => {
  const all = [
    entry("sale", "10"),
    entry("remainder", "1"),
    entry("refund", "-4"),
    entry("refund_reversed", "1"),
    entry("payout", "-5"),
    entry("payout_reversed", "2"),
    entry("broadcast", "-3"),
    entry("broadcast_returned", "1"),
  ].reduce(plus, nothing);
  expect(texts(all)).toEqual({
    sales: "11",
    refunds: "3",
    payouts: "3",
    broadcasts: "2",
    platformFee: "2.4",
    costs: "0.168",
  });
});

test("The net is the sales less the fees, the costs and the refunds; payouts and broadcasts are spent from it", () => {
  expect(
    netOf({ sales: 100n, platformFee: 20n, costs: 7n, refunds: 30n, payouts: 1_000n, broadcasts: 1_000n }),
  ).toBe(43n);
});
