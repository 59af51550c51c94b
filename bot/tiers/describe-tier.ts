import type { Texts } from "../platform/texts/texts.ts";
import { money, moneyText } from "../platform/values/money.ts";
import type { Period } from "../platform/values/period.ts";
import type { ManagedTier } from "../channels/managed/list-channels.ts";
import type { TierTerms } from "./tier-terms.ts";

/** "30 days", "3 months", "until 31 December 2026" or "for life". */
export function describePeriod(texts: Texts, period: Period): string {
  switch (period.kind) {
    case "days":
      return texts.plain("tier-days", { days: period.days });
    case "months":
      return texts.plain("tier-months", { months: period.months });
    case "until":
      return texts.plain("tier-until", { date: texts.day(period.until) });
    case "life":
      return texts.plain("tier-lifetime");
    default:
      return period satisfies never;
  }
}

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

/** Whether the further channels of a tier are told by their titles or by their number. */
export type Detail = "named" | "counted";

/** "free trial: 7 days", "also opens B and C": what there is of it. */
export function describeExtras(
  texts: Texts,
  { trialDays, alsoOpens }: Pick<ManagedTier, "trialDays" | "alsoOpens">,
  detail: Detail = "named",
): string[] {
  const titles = alsoOpens.map(({ title }) => title);
  const trial = trialDays === null ? [] : [texts.plain("tier-trial", { days: trialDays })];
  if (titles.length === 0) return trial;
  return detail === "named"
    ? [...trial, texts.plain("tier-also-opens", { channels: texts.list(titles) })]
    : [...trial, texts.plain("tier-also-opens-count", { count: titles.length })];
}

/** "1 month · ⭐ 250 or $9.99 · free trial: 7 days · also opens B and C". */
export const describeOffer = (texts: Texts, tier: ManagedTier, detail?: Detail): string =>
  [
    describePeriod(texts, tier.period),
    describePrices(texts, tier),
    ...describeExtras(texts, tier, detail),
  ].join(" · ");

/** "Month · 30 days · ⭐ 250 or $9.99", for a button. */
export const describeTier = (texts: Texts, tier: TierTerms): string =>
  texts.plain("tier-label", {
    name: tier.name,
    period: describePeriod(texts, tier.period),
    price: describePrices(texts, tier),
  });
