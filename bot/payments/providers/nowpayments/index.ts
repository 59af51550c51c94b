import type { PaymentProvider } from "../provider.ts";
import { openInvoice } from "./open-invoice.ts";
import { parseNotification } from "./parse-notification.ts";

/** Crypto through an invoice page of NOWPayments; its IPN confirms. */
export const nowpayments: PaymentProvider = {
  name: "nowpayments",
  canCharge: ({ priceUsdCents }, config) => priceUsdCents !== null && config.nowpayments !== undefined,
  link: { open: openInvoice },
  webhook: { parse: parseNotification },
};
