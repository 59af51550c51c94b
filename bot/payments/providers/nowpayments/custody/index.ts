import type { Custody } from "../../../contract/custody.ts";
import { settings } from "../api/settings.ts";
import { readCustodyBalances, listMissing, checkCustody } from "./balances.ts";
import { createConversion, estimateConversion, findConversions, readConversion } from "./conversions.ts";
import { parsePayoutNotification } from "./parse-payout-notification.ts";
import { listPayoutCurrencies, readMinimum, readNetworkFee, validateAddress } from "./payout-rules.ts";
import { createPayout, findPayouts, PAYOUT_DECIMALS, readPayout } from "./payouts.ts";
import { verifyPayout } from "./verify-payout.ts";

/** The custody, conversions and payouts of the operator's account. */
export const custody: Custody = {
  isSetUp: (config) => settings.of(config) !== undefined,
  canSend: (config) => listMissing(config).length === 0,
  check: checkCustody,
  balances: readCustodyBalances,
  currencies: {
    list: listPayoutCurrencies,
    validateAddress,
    minimum: readMinimum,
    networkFee: readNetworkFee,
  },
  conversions: {
    estimate: estimateConversion,
    create: createConversion,
    read: readConversion,
    find: findConversions,
  },
  payouts: {
    decimals: PAYOUT_DECIMALS,
    create: createPayout,
    find: findPayouts,
    read: readPayout,
    verify: verifyPayout,
    parseNotification: parsePayoutNotification,
  },
};
