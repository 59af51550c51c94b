import type { Language } from "../../../bot/platform/texts/languages.ts";

/**
 * Texts that may be equal in a language and in English: names and shared words. They are compared without variables, tags and
 * signs.
 */
export const sameInBoth: Partial<Record<Language, readonly string[]>> & {
  readonly names: readonly string[];
} = {
  names: [
    "Telegram",
    "Stars",
    "NOWPayments",
    "Stripe",
    "Crypto Pay",
    "UTC",
    "CSV",
    "USD",
    "BotFather",
    "Memo tag",
  ],
  es: ["min", "h min", "Bots"],
  "pt-BR": ["min", "h min", "Link", "Links", "Bots"],
  id: ["Edit", "Debit"],
  de: [
    "min",
    "h min",
    "Buttons",
    "Buttons Buttons",
    "Link",
    "Links",
    "Name",
    "Text",
    "Bots",
    "Team",
    "Manager",
  ],
  fr: ["min", "h min", "Date UTC", "Net", "Pause", "Bots"],
};
