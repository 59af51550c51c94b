import { isDeepStrictEqual } from "node:util";
import type { Prisma, TierVersion } from "../../../prisma/client/client.ts";
import { periodColumns, periodOf, isOver } from "../../platform/values/period.ts";
import type { Period } from "../../platform/values/period.ts";
import { pricesOf } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { permissions } from "../../channels/index.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

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

/** A reason why terms cannot be published. The actor can change them and try again. */
export type TermsRefusal =
  /** The last day is past. */
  | { readonly kind: "date_over" }
  /** The free trial would outlast the last day. */
  | { readonly kind: "trial_too_long" }
  /** A channel of the bundle has another owner, or the actor may not manage it. */
  | { readonly kind: "bundle_not_allowed" }
  /** The bot cannot work in these channels of the bundle. */
  | { readonly kind: "bundle_broken"; readonly titles: readonly string[] };

/**
 * Runs in the transaction that publishes the terms. It does not lock the bundled channels, since two publications could
 * deadlock; each sale checks again that the channels have one owner.
 */
export async function checkTerms(
  transaction: Transaction,
  { clock }: Platform,
  {
    channelId,
    actorId,
    terms,
  }: { readonly channelId: string; readonly actorId: number; readonly terms: TierTerms },
): Promise<TermsRefusal | undefined> {
  const { period, trialDays, bundle } = terms;
  const now = clock.now();
  if (isOver(period, now)) return { kind: "date_over" };
  if (trialDays !== null && isOver(period, addDays(now, trialDays))) return { kind: "trial_too_long" };
  if (bundle.length === 0) return undefined;
  const channels = await transaction.channel.findMany({
    where: {
      id: { in: [...bundle], not: channelId },
      owner: { channels: { some: { id: channelId } } },
      ...permissions.permittedTo(actorId, "tiers.change"),
    },
    orderBy: { id: "asc" },
    select: { title: true, state: true },
  });
  if (channels.length < bundle.length) return { kind: "bundle_not_allowed" };
  const broken = channels.filter(({ state }) => state !== "connected");
  return broken.length === 0
    ? undefined
    : { kind: "bundle_broken", titles: broken.map(({ title }) => title) };
}

const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);
