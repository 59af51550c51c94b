import { unitsOf } from "../../platform/amount.ts";
import type { EntryKind } from "./ledger.ts";

/** What one entry, or several of a kind, did in one currency: exact decimal texts. */
export type EntryAmounts = {
  readonly kind: EntryKind;
  readonly gross: string;
  readonly platformFee: string;
  readonly providerFee: string;
  readonly networkFee: string;
};

/** Sums in one currency, in the units of `unitsOf`. Fees are those that were kept: a refund gives its sale's back. */
export type Totals = {
  readonly sales: bigint;
  readonly platformFee: bigint;
  /** What the provider and the coin's network kept. */
  readonly costs: bigint;
  /** What buyers get back. */
  readonly refunds: bigint;
};

export const nothing: Totals = { sales: 0n, platformFee: 0n, costs: 0n, refunds: 0n };

/** What is left for the owner. */
export const netOf = ({ sales, platformFee, costs, refunds }: Totals): bigint =>
  sales - platformFee - costs - refunds;

export function plus(totals: Totals, entry: EntryAmounts): Totals {
  const gross = unitsOf(entry.gross);
  const isRefund = sides[entry.kind] === "refunds";
  return {
    sales: totals.sales + (isRefund ? 0n : gross),
    refunds: totals.refunds - (isRefund ? gross : 0n),
    platformFee: totals.platformFee + unitsOf(entry.platformFee),
    costs: totals.costs + unitsOf(entry.providerFee) + unitsOf(entry.networkFee),
  };
}

/** Every kind has its side, also those that never touch an owner: a new one has to be thought of here. */
const sides: Readonly<Record<EntryKind, "sales" | "refunds">> = {
  sale: "sales",
  rest: "sales",
  held: "sales",
  refund: "refunds",
  refund_sent: "refunds",
  refund_undone: "refunds",
};
