import type { PaymentProvider } from "../../events/payment-provider.ts";
import { describeInvoice } from "./describe-invoice.ts";
import { recurringStars } from "./recurring-stars.ts";

/** Telegram Stars: the invoice is a message of the chat, and the payment comes back as one. */
export const stars: PaymentProvider = {
  name: "stars",
  canCharge: ({ priceStars }) => priceStars !== null,
  invoice: describeInvoice,
  recurring: recurringStars,
};
