import type { Texts } from "../../platform/texts/texts.ts";

/**
 * The usual reasons why a payout cannot be sent, each with the key of its button. What is stored is the reason's key, so
 * that each reads it in their own language.
 */
export const usualReasons = {
  "payout-refuse-wallet": "payout-refuse-wallet-button",
  "payout-refuse-funds": "payout-refuse-funds-button",
} as const;

/** A reason as it is stored: one of the usual ones, or what an operator typed. Plain text; null: there is none. */
export const describeReason = (texts: Texts, reason: string | null): string =>
  reason !== null && reason in usualReasons ? texts.plain(reason) : (reason ?? "");
