import type { Texts } from "../platform/i18n.ts";
import { money, moneyText } from "../platform/money.ts";
import type { TierTerms } from "./tier-terms.ts";

export const describePeriod = (texts: Texts, days: number | null): string =>
  days === null ? texts.plain("tier-lifetime") : texts.plain("tier-days", { days });

/** "⭐ 250 or $9.99". */
export function describePrices(
  texts: Texts,
  { priceStars, priceUsdCents }: Pick<TierTerms, "priceStars" | "priceUsdCents">,
): string {
  const prices: string[] = [];
  if (priceStars !== null) prices.push(texts.plain("tier-stars", { stars: priceStars }));
  if (priceUsdCents !== null) prices.push(describeUsd(texts, priceUsdCents));
  return prices.length === 2
    ? texts.plain("tier-two-prices", { one: prices[0] ?? "", other: prices[1] ?? "" })
    : (prices[0] ?? "");
}

export function describeUsd(texts: Texts, cents: bigint): string {
  // The formatter takes decimal text and does not go through a float.
  const dollars = moneyText(money(cents, "USD")) as `${number}`;
  return new Intl.NumberFormat(texts.locale, { style: "currency", currency: "USD" }).format(dollars);
}

/** "Month · 30 days · ⭐ 250 or $9.99", for a button. */
export const describeTier = (texts: Texts, tier: TierTerms): string =>
  texts.plain("tier-label", {
    name: tier.name,
    period: describePeriod(texts, tier.periodDays),
    price: describePrices(texts, tier),
  });
