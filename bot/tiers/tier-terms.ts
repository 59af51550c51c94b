import { isDeepStrictEqual } from "node:util";
import type { Prisma, TierVersion } from "../../prisma/client/client.ts";
import { periodColumns, periodOf } from "../platform/values/period.ts";
import type { Period } from "../platform/values/period.ts";

/** What a tier gives and costs. At least one price is set. */
export type TierTerms = {
  readonly name: string;
  readonly period: Period;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
  /** How many days newcomers may try it without paying; null: they may not. */
  readonly trialDays: number | null;
  /** The further channels that it opens, besides its own: their ids, sorted. */
  readonly bundle: readonly string[];
};

export const hasSameTerms = (left: TierTerms, right: TierTerms): boolean =>
  left.name === right.name &&
  isDeepStrictEqual(left.period, right.period) &&
  left.priceStars === right.priceStars &&
  left.priceUsdCents === right.priceUsdCents &&
  left.trialDays === right.trialDays &&
  isDeepStrictEqual(left.bundle, right.bundle);

/** The columns of a version with these terms. */
export const termsColumns = ({ name, period, priceStars, priceUsdCents, trialDays, bundle }: TierTerms) => ({
  name,
  ...periodColumns(period),
  priceStars,
  priceUsdCents,
  trialDays,
  bundle: { create: bundle.map((channelId) => ({ channelId })) },
});

/** A further channel that a tier opens, and its title of today. */
export type BundledChannel = { readonly id: string; readonly title: string };

/** The terms of a version, read with `versionParts`. */
export const termsOf = (version: TierVersion & { bundle: { channelId: string }[] }): TierTerms => ({
  name: version.name,
  period: periodOf(version),
  priceStars: version.priceStars,
  priceUsdCents: version.priceUsdCents,
  trialDays: version.trialDays,
  bundle: version.bundle.map(({ channelId }) => channelId),
});

export const versionParts = {
  bundle: {
    select: { channelId: true, channel: { select: { title: true, state: true, ownerId: true } } },
    orderBy: { channelId: "asc" },
  },
} satisfies Prisma.TierVersionInclude;

/** More would not fit a message with a button each, nor anybody's patience. */
export const MAX_TIERS_ON_SALE = 20;

/** With its own channel a tier opens ten: a message with a way into each, and into its discussion group, is still read. */
export const MAX_BUNDLED = 9;
