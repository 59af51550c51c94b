import type { PaymentProvider } from "../../contract/payment-provider.ts";
import { checkSettings } from "./check-settings.ts";
import { fetchMinimum, listCoins } from "./coins.ts";
import { readDepositAddress } from "./deposit-address.ts";
import { lookup } from "./lookup.ts";
import { openInvoice } from "./open-invoice.ts";
import { parseNotification } from "./parse-notification.ts";
import { openQuote, requestQuoteRenewal } from "./quotes.ts";

/** Crypto by an invoice of NOWPayments, on the vendor's page or in the chat; the IPN confirms. */
export const nowpayments: PaymentProvider = {
  name: "nowpayments",
  canCharge: ({ priceUsdCents }, config) => priceUsdCents !== null && config.nowpayments?.isOffered === true,
  link: { open: openInvoice },
  coins: { list: listCoins, minimum: fetchMinimum, quote: openQuote, renew: requestQuoteRenewal },
  webhook: { parse: parseNotification },
  lookup,
  checkSettings,
  readAddress: readDepositAddress,
};
