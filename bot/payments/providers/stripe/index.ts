import type { PaymentProvider } from "../../contract/payment-provider.ts";
import { balances } from "./balances.ts";
import { checkSettings } from "./check-settings.ts";
import { lookup } from "./lookup.ts";
import { currencies, least, openSession } from "./open-session.ts";
import { parseNotification } from "./parse-notification.ts";
import { recurringCards } from "./recurring.ts";
import { reconcileStripe } from "./reconcile.ts";
import { sendRefund } from "./send-refund.ts";
import { settings } from "./settings.ts";

/** Cards and other ways of Stripe, on the vendor's page; the webhook confirms. */
export const stripe: PaymentProvider = {
  name: "stripe",
  label: (texts) => texts.plain("provider-stripe"),
  payLabel: (texts, price) => texts.plain("pay-with-stripe", { price }),
  currencies,
  // A card is billed in one currency, and its bank takes a fee for another one.
  asksCurrency: true,
  least,
  // The page takes the price or nothing, and ends with the price's time.
  arrives: "exact",
  settings,
  isOffered: (config) => settings.of(config)?.isOffered === true,
  link: { open: openSession },
  recurring: recurringCards,
  webhook: { parse: parseNotification },
  refunds: { keepsFees: true, send: sendRefund },
  refundsParts: true,
  lookup,
  balances,
  // A lost event is found while its buyer still waits.
  reconcile: { cron: "*/10 * * * *", run: reconcileStripe },
  checkSettings,
};
