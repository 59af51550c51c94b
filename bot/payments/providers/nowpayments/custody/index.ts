/*
 * NOWPayments' custody: the balance, conversions and payouts of the operator's account. No function here knows why money moves. Each
 * returns an `Outcome` that tells a certain refusal from an unknown fate.
 */
export type * from "./outcome.ts";
export { readCustodyBalances } from "./balances.ts";
export { createConversion, estimateConversion, findConversions, readConversion } from "./conversions.ts";
export { listPayoutCurrencies, readMinimum, readNetworkFee, validateAddress } from "./payout-rules.ts";
export type { PayoutCurrency } from "./payout-rules.ts";
export { createPayout, findPayouts, PAYOUT_DECIMALS, readPayout } from "./payouts.ts";
export { CUSTODIAN, settings } from "../settings.ts";
export { verifyPayout } from "./verify-payout.ts";
export { parsePayoutNotification } from "./parse-payout-notification.ts";
export type { Withdrawal } from "./withdrawal.ts";
