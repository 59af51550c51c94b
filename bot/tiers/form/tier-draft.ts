import { money, moneyText, parseMoney } from "../../platform/values/money.ts";
import type { Period } from "../../platform/values/period.ts";
import type { ManagedTier } from "../terms/managed-tiers.ts";
import type { BundledChannel, TierTerms } from "../terms/tier-terms.ts";

/** The terms of a tier as the form's JSON state: without bigint, so that the price in dollars is an exact text. */
export type Draft = {
  readonly name: string;
  readonly period: PeriodDraft;
  /** Null: not sold in this currency. */
  readonly priceStars: number | null;
  readonly priceUsd: string | null;
  /** Null: no free trial. */
  readonly trialDays: number | null;
  readonly alsoOpens: readonly BundledChannel[];
};

/** A period as JSON, with an ISO text for the date. */
export type PeriodDraft =
  | Exclude<Period, { kind: "until" }>
  | { readonly kind: "until"; readonly until: string };

export const periodFrom = (draft: PeriodDraft): Period =>
  draft.kind === "until" ? { kind: "until", until: new Date(draft.until) } : draft;

const periodDraft = (period: Period): PeriodDraft =>
  period.kind === "until" ? { kind: "until", until: period.until.toISOString() } : period;

export const draftOf = (tier: ManagedTier): Draft => ({
  name: tier.name,
  period: periodDraft(tier.period),
  priceStars: tier.priceStars,
  priceUsd: tier.priceUsdCents === null ? null : moneyText(money(tier.priceUsdCents, "USD")),
  trialDays: tier.trialDays,
  alsoOpens: tier.alsoOpens,
});

export const termsFrom = (draft: Draft): TierTerms => ({
  name: draft.name,
  period: periodFrom(draft.period),
  priceStars: draft.priceStars,
  priceUsdCents: draft.priceUsd === null ? null : (parseMoney(draft.priceUsd, "USD")?.minor ?? null),
  trialDays: draft.trialDays,
  bundle: draft.alsoOpens.map(({ id }) => id).toSorted(),
});
