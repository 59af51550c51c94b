import type { PaymentProviderName } from "../platform/domain.ts";
import type { Texts } from "../platform/i18n.ts";
import { money, moneyText } from "../platform/money.ts";
import type { OrderForSale } from "./find-order.ts";

/** "250 Stars" or "$9.99", in the reader's language. */
export function describePrice(
  texts: Texts,
  order: Pick<OrderForSale, "priceStars" | "priceUsdCents">,
  provider: PaymentProviderName,
): string {
  if (provider === "stars") return texts.plain("price-stars", { count: order.priceStars ?? 0 });
  // The formatter takes decimal text and does not go through a float.
  const dollars = moneyText(money(order.priceUsdCents ?? 0n, "USD")) as `${number}`;
  return new Intl.NumberFormat(texts.locale, { style: "currency", currency: "USD" }).format(dollars);
}

export const describePeriod = (texts: Texts, days: number | null): string =>
  days === null ? texts.plain("period-lifetime") : texts.plain("period-days", { days });
