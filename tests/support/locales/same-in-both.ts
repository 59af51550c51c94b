import type { Language } from "../../../bot/platform/texts/languages.ts";

/**
 * What may read the same in a language and in English: names, and words that the two share. A text counts without its
 * variables, tags and signs.
 */
export const sameInBoth: Partial<Record<Language, readonly string[]>> & {
  readonly names: readonly string[];
} = {
  names: ["Telegram", "Stars", "NOWPayments", "UTC", "CSV", "USD", "BotFather", "Memo tag"],
  es: ["min", "h min", "Bots"],
  "pt-BR": ["min", "h min", "Link", "Links", "Bots"],
  id: ["Edit", "Debit"],
  de: ["min", "h min", "Buttons", "Buttons Buttons", "Link", "Links", "Name", "Text", "Bots"],
  fr: ["min", "h min", "Date UTC", "Net", "Pause", "Bots"],
};
