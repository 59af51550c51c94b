import type { PaymentProvider } from "../../contract/payment-provider.ts";
import { describeInvoice } from "./invoice.ts";
import { recurringStars } from "./recurring.ts";
import { reconcileStars } from "./reconcile-stars.ts";
import { sendStarsBack } from "./telegram-calls.ts";

/** Telegram Stars: invoice and payment are messages of the chat. They need no settings. */
export const stars: PaymentProvider = {
  name: "stars",
  label: (texts) => texts.plain("provider-stars"),
  payLabel: (texts, price) => texts.plain("pay-with-stars", { price }),
  currencies: ["XTR"],
  // `pre_checkout_query` has checked the order before Telegram charges.
  arrives: "exact",
  isOffered: () => true,
  invoice: describeInvoice,
  recurring: recurringStars,
  refunds: { keepsFees: false, send: sendStarsBack },
  // Two short calls: a lost payment is found while its buyer still waits.
  reconcile: {
    cron: "*/10 * * * *",
    run: (platform, confirm) => reconcileStars(platform, (event) => confirm({ kind: "payment", event })),
  },
};
