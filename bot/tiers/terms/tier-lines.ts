import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isOver } from "../../platform/values/period.ts";
import { describeExtras, describeOffer } from "./describe-tier.ts";
import type { Detail } from "./describe-tier.ts";
import type { ManagedTier } from "./managed-tiers.ts";

// Bot API, sendMessage: 4096 characters after the entities are parsed, and there is a page around these lines.
const MAX_LENGTH = 3000;

/** HTML: a line for each tier of an owner's channel, with a remark where the last day is past. */
export const tierLines = (texts: Texts, tiers: readonly ManagedTier[], now: Date): Html =>
  fit((detail) =>
    tiers.map((tier) =>
      texts.html(isOver(tier.period, now) ? "tier-line-over" : "tier-line", {
        name: tier.name,
        offer: describeOffer(texts, tier, detail),
      }),
    ),
  );

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
