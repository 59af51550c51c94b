import type { Texts } from "../../platform/texts/texts.ts";

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
