import type { Custody } from "../../../contract/custody.ts";
import { settings } from "../api/settings.ts";
import { vendorNow } from "../api/client.ts";
import { checkCustody, listMissing, readCustodyBalances } from "./balances.ts";
import {
  createConversion,
  estimateConversion,
  findConversions,
  readConversion,
  readNewestConversion,
} from "./conversions.ts";
import { parsePayoutNotification } from "./parse-payout-notification.ts";
import { listPayoutCurrencies, readMinimum, readNetworkFee, validateAddress } from "./payout-rules.ts";
import { createPayout, findPayouts, PAYOUT_DECIMALS, readPayout, verifyPayout } from "./payouts.ts";

/** The custody, conversions and payouts of the operator's account. */
export const custody: Custody = {
  isSetUp: (config) => settings.of(config) !== undefined,
  now: vendorNow,
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
    newest: readNewestConversion,
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
