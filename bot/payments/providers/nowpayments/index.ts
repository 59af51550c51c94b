import type { Custodian } from "../../contract/payment-provider.ts";
import { balances } from "./custody/balances.ts";
import { checkSettings } from "./check-settings.ts";
import { fetchMinimum, listCoins } from "./coins.ts";
import { custody } from "./custody/index.ts";
import { readDepositAddress, openQuote, requestQuoteRenewal, currencies, openInvoice } from "./invoice.ts";
import { lookup } from "./lookup.ts";
import { parseNotification } from "./parse-notification.ts";
import { settings } from "./api/settings.ts";

/** Crypto by an invoice of NOWPayments, on the vendor's page or in the chat; the IPN confirms. */
export const nowpayments: Custodian = {
  name: "nowpayments",
  label: (texts) => texts.plain("provider-nowpayments"),
  payLabel: (texts, price) => texts.plain("pay-with-nowpayments", { price }),
  currencies,
  arrives: "coins",
  settings,
  isOffered: (config) => settings.of(config)?.isOffered === true,
  link: { open: openInvoice },
  coins: { list: listCoins, minimum: fetchMinimum, quote: openQuote, renew: requestQuoteRenewal },
  webhook: { parse: parseNotification },
  refundsParts: true,
  lookup,
  balances,
  custody,
  checkSettings,
  readAddress: readDepositAddress,
};
