import type { z } from "zod";
import { onOrOff, wholeNumber } from "./setting-values.ts";

/** The settings of payouts. The secret of the provider's account stands with the provider. */
export type PayoutConfig = {
  /** Whether owners can request payouts. An operator sends them by hand, or the program with the account of NOWPayments. */
  readonly payouts: boolean;
  /** In US cents. A payout above a limit waits for an operator's approval. */
  readonly payoutLimits: {
    readonly single: bigint;
    /** For an owner within 24 hours. */
    readonly owner: bigint;
    /** For all owners within 24 hours. */
    readonly total: bigint;
  };
  /** Days for which the dollars of a sale stay out of payouts. Stars have a time of their own. */
  readonly payoutHoldDays: number;
  /** Hours between the change of an owner's wallet and its first payout; a month at most, so that the wallet becomes usable. */
  readonly walletWaitHours: number;
};

export const payoutKeys = {
  PAYOUTS: onOrOff.default("off"),
  PAYOUT_LIMIT: wholeNumber(1, 10_000_000).default(1_000),
  PAYOUT_OWNER_LIMIT: wholeNumber(1, 10_000_000).default(2_000),
  PAYOUT_TOTAL_LIMIT: wholeNumber(1, 100_000_000).default(10_000),
  PAYOUT_HOLD_DAYS: wholeNumber(0, 90).default(0),
  WALLET_WAIT_HOURS: wholeNumber(0, 720).default(24),
};

type Values = { readonly [Key in keyof typeof payoutKeys]: z.infer<(typeof payoutKeys)[Key]> };

export const readPayoutSettings = (values: Values): PayoutConfig => ({
  payouts: values.PAYOUTS === "on",
  payoutLimits: {
    single: BigInt(values.PAYOUT_LIMIT) * 100n,
    owner: BigInt(values.PAYOUT_OWNER_LIMIT) * 100n,
    total: BigInt(values.PAYOUT_TOTAL_LIMIT) * 100n,
  },
  payoutHoldDays: values.PAYOUT_HOLD_DAYS,
  walletWaitHours: values.WALLET_WAIT_HOURS,
});
