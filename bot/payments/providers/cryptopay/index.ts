import type { PaymentProvider } from "../../contract/payment-provider.ts";
import { balances } from "./balances.ts";
import { checkSettings } from "./check-settings.ts";
import { lookup } from "./invoice.ts";
import { currencies, openInvoice } from "./open-invoice.ts";
import { parseNotification } from "./parse-notification.ts";
import { sendRefund } from "./send-refund.ts";
import { settings } from "./settings.ts";
import { transfers } from "./transfers.ts";

/** Crypto by an invoice of @CryptoBot, paid inside Telegram from the buyer's wallet there; a webhook update confirms. */
export const cryptopay: PaymentProvider = {
  name: "cryptopay",
  label: (texts) => texts.plain("provider-cryptopay"),
  payLabel: (texts, price) => texts.plain("pay-with-cryptopay", { price }),
  currencies,
  arrives: "exact",
  settings,
  isOffered: (config) => settings.of(config)?.isOffered === true,
  link: { open: openInvoice },
  webhook: { parse: parseNotification },
  refunds: { keepsFees: true, send: sendRefund },
  refundsParts: true,
  lookup,
  balances,
  transfers,
  checkSettings,
};
