import { unitsOf } from "../platform/values/amount.ts";
import type { EntryKind } from "./ledger.ts";

/** The amounts of one entry, or of several entries of a kind, in one currency: exact decimal texts. */
export type EntryAmounts = {
  readonly kind: EntryKind;
  readonly gross: string;
  readonly platformFee: string;
  readonly providerFee: string;
  readonly networkFee: string;
};

/** Sums in one currency, in the units of `unitsOf`. A refund returns the fees of its sale, but a provider may keep its own. */
export type Totals = {
  readonly sales: bigint;
  readonly platformFee: bigint;
  /** The fees of the provider and of the coin's network. */
  readonly costs: bigint;
  readonly refunds: bigint;
  /** The payouts, less the refused ones. */
  readonly payouts: bigint;
  /** The Stars for paid broadcasts, less the returned ones. */
  readonly broadcasts: bigint;
};

export const nothing: Totals = {
  sales: 0n,
  platformFee: 0n,
  costs: 0n,
  refunds: 0n,
  payouts: 0n,
  broadcasts: 0n,
};

/** The owner's earnings before payouts and paid broadcasts. */
export const netOf = ({ sales, platformFee, costs, refunds }: Totals): bigint =>
  sales - platformFee - costs - refunds;

export function plus(totals: Totals, entry: EntryAmounts): Totals {
  const gross = unitsOf(entry.gross);
  const side = sides[entry.kind];
  return {
    sales: totals.sales + (side === "sales" ? gross : 0n),
    refunds: totals.refunds - (side === "refunds" ? gross : 0n),
    payouts: totals.payouts - (side === "payouts" ? gross : 0n),
    broadcasts: totals.broadcasts - (side === "broadcasts" ? gross : 0n),
    platformFee: totals.platformFee + unitsOf(entry.platformFee),
    costs: totals.costs + unitsOf(entry.providerFee) + unitsOf(entry.networkFee),
  };
}

const sides: Readonly<Record<EntryKind, "sales" | "refunds" | "payouts" | "broadcasts">> = {
  sale: "sales",
  remainder: "sales",
  held: "sales",
  refund: "refunds",
  refund_sent: "refunds",
  refund_reversed: "refunds",
  part_refund: "refunds",
  part_refund_reversed: "refunds",
  dispute: "refunds",
  dispute_reversed: "refunds",
  // Its only amount is the cost.
  fee: "sales",
  payout: "payouts",
  payout_sent: "payouts",
  payout_reversed: "payouts",
  payout_sending: "payouts",
  payout_unsent: "payouts",
  conversion: "payouts",
  broadcast: "broadcasts",
  broadcast_spent: "broadcasts",
  broadcast_returned: "broadcasts",
};
