/** Why a payout waits for an operator's approval before the program sends it. */
export const holdReasons = [
  "above_limit",
  "owner_limit",
  "total_limit",
  "new_wallet",
  "debt",
  "open_refunds",
] as const;
export type HoldReason = (typeof holdReasons)[number];
