import type { Period } from "../../platform/values/period.ts";
import type { Prices } from "../../platform/values/prices.ts";
import type { ManagedTier } from "../terms/managed-tiers.ts";
import type { BundledChannel, TierTerms } from "../terms/tier-terms.ts";

/** The terms of a tier as the form's JSON state. */
export type Draft = {
  readonly name: string;
  readonly period: PeriodDraft;
  readonly prices: Prices;
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

export const draftOf = ({ name, period, prices, trialDays, alsoOpens }: ManagedTier): Draft => ({
  name,
  period: periodDraft(period),
  prices,
  trialDays,
  alsoOpens,
});

export const termsFrom = (draft: Draft): TierTerms => ({
  name: draft.name,
  period: periodFrom(draft.period),
  prices: draft.prices,
  trialDays: draft.trialDays,
  bundle: draft.alsoOpens.map(({ id }) => id).toSorted(),
});
