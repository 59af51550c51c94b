import type { PaymentProvider } from "../../events/payment-provider.ts";
import { askMinimum, listCoins } from "./coins.ts";
import { readAddress } from "./deposit-address.ts";
import { lookup } from "./lookup.ts";
import { openInvoice } from "./open-invoice.ts";
import { parseNotification } from "./parse-notification.ts";
import { openQuote, renewQuote } from "./quotes.ts";

/** Crypto through an invoice of NOWPayments, on its page or in the chat; its IPN confirms. */
export const nowpayments: PaymentProvider = {
  name: "nowpayments",
  canCharge: ({ priceUsdCents }, config) => priceUsdCents !== null && config.nowpayments?.isOffered === true,
  link: { open: openInvoice },
  coins: { list: listCoins, minimum: askMinimum, quote: openQuote, renew: renewQuote },
  webhook: { parse: parseNotification },
  lookup,
  readAddress,
};
