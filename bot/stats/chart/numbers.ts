import type { Texts } from "../../platform/texts/texts.ts";
import type { Currency } from "../../platform/values/money.ts";

/** For drawing only: floats are exact enough for pixels. */
export const toDraw = (minor: bigint, currency: Currency): number =>
  Number(minor) / (currency === "USD" ? 100 : 1);

/** "1.2K", in the reader's language. */
export const compact = (texts: Texts, value: number): string =>
  new Intl.NumberFormat(texts.locale, { notation: "compact", maximumFractionDigits: 1 }).format(value);
