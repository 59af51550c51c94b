import type { PaymentProvider } from "../../contract/payment-provider.ts";
import { describeInvoice, recurringStars } from "./invoice.ts";

/** Telegram Stars: invoice and payment are messages of the chat. */
export const stars: PaymentProvider = {
  name: "stars",
  canCharge: ({ priceStars }) => priceStars !== null,
  invoice: describeInvoice,
  recurring: recurringStars,
};
