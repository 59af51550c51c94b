import type { Posting } from "../../ledger/index.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";

/*
 * The ledger entries of payouts that the program sends. A request moves the owner's dollars to `payouts_in_transit`; these entries
 * exchange them into coins, and record that the coins left.
 */

const line = (
  account: Posting["account"],
  { amount, currency }: ExactAmount,
  sign: 1 | -1,
  ownerId: number | null = null,
): Posting => ({
  account,
  ownerId,
  currency,
  amount: amountOf(BigInt(sign) * unitsOf(amount)),
});

const exact = (sum: Money): ExactAmount => ({ amount: moneyText(sum), currency: sum.currency });

/** "conversion": coins of one kind became coins of another, at the provider. */
export const conversionEntry = (from: ExactAmount, to: ExactAmount): Posting[] => [
  line("provider_clearing", from, -1),
  line("exchange", from, 1),
  line("exchange", to, -1),
  line("provider_clearing", to, 1),
];

/** The rest of a division, in an entry of the kind "conversion". */
export const roundingEntry = (rest: ExactAmount): Posting[] => [
  line("exchange", rest, 1),
  line("rounding", rest, -1),
];

/** "payout_sending": the dollars of a payout became coins that are on their way. */
export const sendingEntry = (sum: Money, share: ExactAmount): Posting[] => [
  line("payouts_in_transit", exact(sum), 1),
  line("exchange", exact(sum), -1),
  line("exchange", share, 1),
  line("payouts_in_transit", share, -1),
];

/** "payout_unsent": the opposite, for a batch that sends nothing. */
export const unsentEntry = (sum: Money, share: ExactAmount): Posting[] => [
  line("payouts_in_transit", share, 1),
  line("exchange", share, -1),
  line("exchange", exact(sum), 1),
  line("payouts_in_transit", exact(sum), -1),
];

/**
 * "payout_sent": the coins left the custody. The wallet and the network together took `spent`; a fee that differs from the expected
 * one is the platform's cost or gain.
 */
export function sentEntry(share: ExactAmount, spent: ExactAmount): Posting[] {
  const difference = unitsOf(spent.amount) - unitsOf(share.amount);
  return [
    line("payouts_in_transit", share, 1),
    line("paid_out", spent, -1),
    ...(difference === 0n
      ? []
      : [line("network_fee", { amount: amountOf(difference), currency: share.currency }, 1)]),
  ];
}

/** "payout_reversed": the coins stayed in the custody, and the dollars are the owner's again. */
export const returnedEntry = (sum: Money, share: ExactAmount, ownerId: number): Posting[] => [
  line("payouts_in_transit", share, 1),
  line("exchange", share, -1),
  line("exchange", exact(sum), 1),
  line("owner_balance", exact(sum), -1, ownerId),
];
