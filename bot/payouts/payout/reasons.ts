import type { Texts } from "../../platform/texts/texts.ts";

/* The reasons that are stored with payouts and batches. */

/** Why a payout waits for an operator's approval before the program sends it. */
export const approvalReasons = [
  "above_limit",
  "owner_limit",
  "total_limit",
  "new_wallet",
  "debt",
  "open_disputes",
  "open_refunds",
] as const;
export type ApprovalReason = (typeof approvalReasons)[number];

/**
 * Why a batch sends nothing. After the reasons of the first group the same payouts go into the next batch; the others need an
 * operator, who mends the cause and approves the payouts, or sends them by hand.
 */
export const transientReasons = [
  /** Nobody tried to verify the batch: the sending was stopped, or other batches came first. */
  "expired",
  "verify_unknown",
  "create_unknown",
  "conversion_unknown",
  "balance_moved",
  "minimum_moved",
  /** A transfer before it in the batch has no result for a day. */
  "behind_another",
] as const;
export const lastingReasons = [
  "provider_settings",
  "provider_access",
  "provider_balance",
  "provider_refused",
  "conversion_rejected",
  "below_minimum",
  "bad_wallet",
  /** The provider does not answer for a day, or several batches came to nothing. */
  "no_result",
] as const;
export type ReleaseReason = (typeof transientReasons | typeof lastingReasons)[number];

export const isTransient = (reason: ReleaseReason): boolean => transientReasons.some((one) => one === reason);

/** Why a batch waits for an operator to choose: more conversions fit than batches wait for one. */
export const AMBIGUOUS = "conversion_ambiguous";

/**
 * The usual reasons for a refusal, each with the key of its button. The database stores the key of the reason, so that each
 * reader sees it in their own language.
 */
export const usualReasons = {
  "payout-refuse-wallet": "payout-refuse-wallet-button",
  "payout-refuse-funds": "payout-refuse-funds-button",
} as const;

/** The provider could not send what the program handed over. */
export const WITHDRAWAL_FAILED = "payout-refuse-withdrawal";

/** A stored reason as plain text: a usual one, or the operator's own text. Null: empty. */
export const describePayoutRefusal = (texts: Texts, reason: string | null): string =>
  isUsual(reason) || reason === WITHDRAWAL_FAILED ? texts.plain(reason) : (reason ?? "");

const isUsual = (reason: string | null): reason is keyof typeof usualReasons =>
  reason !== null && Object.hasOwn(usualReasons, reason);
