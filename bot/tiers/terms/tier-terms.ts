import { isDeepStrictEqual } from "node:util";
import type { Prisma, TierVersion } from "../../../prisma/client/client.ts";
import { periodColumns, periodOf } from "../../platform/values/period.ts";
import type { Period } from "../../platform/values/period.ts";
import { pricesOf } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";

/** At least one price is set. */
export type TierTerms = {
  readonly name: string;
  readonly period: Period;
  readonly prices: Prices;
  /** Days of the free trial for newcomers; null: no trial. */
  readonly trialDays: number | null;
  /** Sorted ids of the further channels that the tier opens. */
  readonly bundle: readonly string[];
};

export const hasSameTerms = (left: TierTerms, right: TierTerms): boolean =>
  left.name === right.name &&
  isDeepStrictEqual(left.period, right.period) &&
  isDeepStrictEqual(left.prices, right.prices) &&
  left.trialDays === right.trialDays &&
  isDeepStrictEqual(left.bundle, right.bundle);

/** The columns of a version with these terms. */
export const termsColumns = ({ name, period, prices, trialDays, bundle }: TierTerms) => ({
  name,
  ...periodColumns(period),
  prices,
  trialDays,
  bundle: { create: bundle.map((channelId) => ({ channelId })) },
});

/** A further channel that a tier opens, with its current title. */
export type BundledChannel = { readonly id: string; readonly title: string };

/** The terms of a version, read with `versionParts`. */
export const termsOf = (version: TierVersion & { bundle: { channelId: string }[] }): TierTerms => ({
  name: version.name,
  period: periodOf(version),
  prices: pricesOf(version.prices),
  trialDays: version.trialDays,
  bundle: version.bundle.map(({ channelId }) => channelId),
});

export const versionParts = {
  bundle: {
    select: { channelId: true, channel: { select: { title: true, state: true, ownerId: true } } },
    orderBy: { channelId: "asc" },
  },
} satisfies Prisma.TierVersionInclude;

/** The storefront shows a button for each, and a trial button; a longer keyboard is unusable. */
export const MAX_TIERS_ON_SALE = 20;

/** With its own channel a tier opens ten. The buyer gets one message with a button for each, and for discussion groups. */
export const MAX_BUNDLED = 9;
