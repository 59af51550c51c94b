import { unitsOf } from "../platform/values/amount.ts";
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
  /** What was set aside to be sent to the owner, less what could not be. */
  readonly payouts: bigint;
};

export const nothing: Totals = { sales: 0n, platformFee: 0n, costs: 0n, refunds: 0n, payouts: 0n };

/** What the owner earned; the balance has it less the payouts. */
export const netOf = ({ sales, platformFee, costs, refunds }: Totals): bigint =>
  sales - platformFee - costs - refunds;

export function plus(totals: Totals, entry: EntryAmounts): Totals {
  const gross = unitsOf(entry.gross);
  const side = sides[entry.kind];
  return {
    sales: totals.sales + (side === "sales" ? gross : 0n),
    refunds: totals.refunds - (side === "refunds" ? gross : 0n),
    payouts: totals.payouts - (side === "payouts" ? gross : 0n),
    platformFee: totals.platformFee + unitsOf(entry.platformFee),
    costs: totals.costs + unitsOf(entry.providerFee) + unitsOf(entry.networkFee),
  };
}

/** Every kind has its side, also those that never touch an owner: a new one has to be thought of here. */
const sides: Readonly<Record<EntryKind, "sales" | "refunds" | "payouts">> = {
  sale: "sales",
  rest: "sales",
  held: "sales",
  refund: "refunds",
  refund_sent: "refunds",
  refund_undone: "refunds",
  payout: "payouts",
  payout_sent: "payouts",
  payout_undone: "payouts",
};
