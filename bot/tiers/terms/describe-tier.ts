import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Money } from "../../platform/values/money.ts";
import { isOver } from "../../platform/values/period.ts";
import { listPrices } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";
import { canBePaid } from "./ways-to-pay.ts";
import type { ManagedTier } from "./managed-tiers.ts";
import type { TierTerms } from "./tier-terms.ts";

/** "⭐ 250, $9.99 or €8.99". */
export function describePrices(texts: Texts, { prices }: Pick<TierTerms, "prices">): string {
  const either = new Intl.ListFormat(texts.locale, { type: "disjunction" });
  return either.format(listPrices(prices).map((price) => describePrice(texts, price)));
}

/** "⭐ 250" or "$9.99": short, for buttons. */
export const describePrice = (texts: Texts, price: Money): string =>
  price.currency === "XTR"
    ? texts.plain("tier-stars", { stars: Number(price.minor) })
    : describeMoney(texts, price);

/** How the further channels of a tier are described: by their titles, or by their number. */
export type Detail = "named" | "counted";

/** "free trial: 7 days" and "also opens B and C", where they apply. */
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

// Bot API, sendMessage: 4096 characters after the entities are parsed, and there is a page around these lines.
const MAX_LENGTH = 3000;

/** HTML: a line for each tier of an owner's channel, with a remark where nobody can buy the tier. */
export const tierLines = (
  texts: Texts,
  tiers: readonly ManagedTier[],
  platform: Pick<Platform, "clock" | "config">,
): Html =>
  fit((detail) =>
    tiers.map((tier) =>
      texts.html(lineKey(tier, platform), { name: tier.name, offer: describeOffer(texts, tier, detail) }),
    ),
  );

function lineKey(tier: ManagedTier, { clock, config }: Pick<Platform, "clock" | "config">) {
  if (isOver(tier.period, clock.now())) return "tier-line-over";
  return canBePaid(config, tier) ? "tier-line" : "tier-line-unpayable";
}

/** HTML with a line below it for each tier with a trial or a bundle, which buttons do not show. */
export function withExtras(texts: Texts, html: string, tiers: readonly ManagedTier[]): string {
  const special = tiers.filter(({ trialDays, alsoOpens }) => trialDays !== null || alsoOpens.length > 0);
  if (special.length === 0) return html;
  const lines = fit((detail) =>
    special.map((tier) =>
      texts.html("tier-extras-line", {
        name: tier.name,
        extras: describeExtras(texts, tier, detail).join(" · "),
      }),
    ),
  );
  return `${html}\n\n${lines.source}`;
}

/** The same without free trials, which have buttons of their own. */
export const withBundles = (texts: Texts, html: string, tiers: readonly ManagedTier[]): string =>
  withExtras(
    texts,
    html,
    tiers.map((tier) => ({ ...tier, trialDays: null })),
  );

/** Counts the channels instead of naming them if the names would not fit one message. */
function fit(lines: (detail: Detail) => string[]): Html {
  const named = lines("named").join("\n");
  return new Html(named.length <= MAX_LENGTH ? named : lines("counted").join("\n"));
}
