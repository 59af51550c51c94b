/** The account's settings and the provider's mood. Tests may change them at any time. */
export type CustodyRules = {
  /** Base32, as the dashboard shows it. A test changes it to make every code wrong. */
  totpSecret: string;
  /** Earlier periods whose codes still count: 1 as RFC 6238 recommends, or 0. */
  totpWindow: 0 | 1;
  /** Whether a code that verified a batch can verify another one. RFC 6238 forbids it. */
  usedCodesCount: boolean;
  /** False: the caller's address is not on the whitelist, so balance, minimums, conversions and payouts are refused. */
  isIpAllowed: boolean;
  /** The addresses that may be paid; null without a whitelist of wallets. */
  walletWhitelist: ReadonlySet<string> | null;
  /** "sender": custody pays the amount and the network's fee. "receiver": the fee is taken from the amount on its way. */
  feePaidBy: "sender" | "receiver";
  /** True: `POST /v1/payout` answers after its first IPNs were answered. */
  ipnBeforeAnswer: boolean;
  /** From the creation of a conversion. */
  conversionSteps: { processingAfterMs: number; finishedAfterMs: number };
  /** From the verification of a batch, which starts the processing at once. */
  withdrawalSteps: { sendingAfterMs: number; finishedAfterMs: number };
};

export const defaultRules = (totpSecret: string): CustodyRules => ({
  totpSecret,
  totpWindow: 1,
  usedCodesCount: false,
  isIpAllowed: true,
  walletWhitelist: null,
  feePaidBy: "sender",
  ipnBeforeAnswer: false,
  conversionSteps: { processingAfterMs: 2_000, finishedAfterMs: 6_000 },
  withdrawalSteps: { sendingAfterMs: 3_000, finishedAfterMs: 8_000 },
});

/** Unverified payouts are rejected an hour after their creation. */
export const VERIFY_WITHIN_MS = 60 * 60_000;

/** Wrong codes until a batch accepts none. */
export const VERIFY_ATTEMPTS = 10;

/** Deducted from the result of a conversion. */
export const CONVERSION_FEE = "0.005";
