import { unitsOf, amountOf } from "../../platform/values/amount.ts";

/** Whole units of the ledger (18 decimals) in one unit of the last decimal that a withdrawal may have. */
const grainOf = (decimals: number): bigint => 10n ** BigInt(18 - decimals);

export type Part = {
  /** The part of the coins: `fee` and `amount`. Exact decimal texts. */
  readonly share: string;
  readonly fee: string;
  /** The wallet receives this amount. Not above zero: the fee eats the share. */
  readonly amount: string;
};

export type Division = {
  /** One for each weight, in the same order. */
  readonly parts: readonly Part[];
  /** The rest of the total that no part has: less than one grain for each part. */
  readonly remainder: string;
};

/**
 * Divides coins among payouts by their value. Each part is rounded down to the last decimal of a withdrawal, so that the parts
 * never add up to more than the total.
 *
 * @param total exact decimal text, above zero.
 * @param weights the payouts' amounts in minor units of one currency, all above zero.
 * @param fee the network's fee of one withdrawal, as an exact decimal text; each payout bears its own.
 * @param decimals the decimals of a withdrawal, 18 at most.
 */
export function divideCoins(
  total: string,
  weights: readonly bigint[],
  { fee, decimals }: { readonly fee: string; readonly decimals: number },
): Division {
  const grain = grainOf(decimals);
  const units = unitsOf(total);
  const weight = weights.reduce((sum, one) => sum + one, 0n);
  if (weight <= 0n) throw new RangeError("Coins are divided among payouts above zero");
  // A fee with more decimals than a withdrawal is rounded up: the custody never pays for it.
  const feeUnits = ((unitsOf(fee) + grain - 1n) / grain) * grain;
  let rest = units;
  const parts = weights.map((one): Part => {
    const share = ((units * one) / weight / grain) * grain;
    rest -= share;
    return { share: amountOf(share), fee: amountOf(feeUnits), amount: amountOf(share - feeUnits) };
  });
  return { parts, remainder: amountOf(rest) };
}
