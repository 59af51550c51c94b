import type { PaymentProvider } from "../provider.ts";

/** Telegram Stars: the invoice is a message of the chat, and the payment comes back as one. */
export const stars: PaymentProvider = {
  name: "stars",
  canCharge: ({ priceStars }) => priceStars !== null,
};
