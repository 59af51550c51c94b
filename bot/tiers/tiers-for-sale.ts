import type { Prisma } from "../../prisma/client/client.ts";
import type { Period } from "../platform/values/period.ts";
import type { Prices } from "../platform/values/prices.ts";
import type { Platform } from "../platform/platform.ts";
import { termsOf, versionParts } from "./terms/tier-terms.ts";
import type { SqlClient } from "../platform/database/statement.ts";
import { inOrder, readTier } from "./terms/managed-tiers.ts";
import type { ManagedTier } from "./terms/managed-tiers.ts";
import { atPayablePrices } from "./terms/ways-to-pay.ts";
import { findVersionOnSale, listOnSale, findTrial, listTrials } from "./tiers-for-sale.sql.ts";

type Parts = Pick<Platform, "database" | "clock">;

/**
 * Whether a version can be bought now: the newest one, or for a renewal the version of the subscription. How long an order
 * may still renew at an old price is decided by the order (`stale_at`).
 */
export async function isVersionOnSale(
  { database, clock }: Parts,
  tierVersionId: string,
  { isRenewal }: { readonly isRenewal: boolean } = { isRenewal: false },
): Promise<boolean> {
  const input = { tierVersionId, isRenewal, now: clock.now() };
  return (await findVersionOnSale.first(database.prisma, input)) !== undefined;
}

/** The tiers of a channel that can be bought now, in their owner's order, at the prices that can be paid now. */
export async function listTiersOnSale(
  { database, clock, config }: Parts & Pick<Platform, "config">,
  channelId: string,
): Promise<readonly ManagedTier[]> {
  const [rows, onSale] = await Promise.all([
    database.prisma.tier.findMany({ where: { channelId, retiredAt: null }, ...inOrder }),
    listOnSale.all(database.prisma, { channelId, now: clock.now() }),
  ]);
  const ids = new Set(onSale.map(({ tierId }) => tierId));
  const tiers = rows.flatMap(readTier).filter(({ tierId }) => ids.has(tierId));
  return tiers.map((tier) => atPayablePrices(config, tier));
}

/** Whether a person may start a free trial of a version, whether it is on sale or not. */
export const mayStartTrial = async (
  client: SqlClient,
  trial: { readonly userId: number; readonly tierVersionId: string },
): Promise<boolean> => (await findTrial.first(client, trial)) !== undefined;

/** The ids of a channel's tiers of which a person may start a free trial, by their newest versions. */
export async function findTrialTiers(
  { database }: Pick<Platform, "database">,
  person: { readonly userId: number; readonly channelId: string },
): Promise<ReadonlySet<string>> {
  const rows = await listTrials.all(database.prisma, person);
  return new Set(rows.map(({ tierId }) => tierId));
}

/** A version of a tier, for its buyer. */
export type TierForSale = {
  readonly tierId: string;
  readonly tierVersionId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly tierName: string;
  readonly period: Period;
  readonly prices: Prices;
  /** Days of the free trial for newcomers; null: no trial. */
  readonly trialDays: number | null;
  /** Whether it can be bought now (`isVersionOnSale`). */
  readonly isOnSale: boolean;
};

/** The newest version, also of a retired tier; undefined for an unknown tier. */
export async function findTierForSale(platform: Platform, tierId: string): Promise<TierForSale | undefined> {
  const version = await platform.database.prisma.tierVersion.findFirst({
    where: { tierId },
    orderBy: { version: "desc" },
    include: parts,
  });
  return version === null ? undefined : readVersion(platform, version, { isRenewal: false });
}

/** The version of a subscription, which need not be the newest one. */
export async function findVersionForRenewal(platform: Platform, tierVersionId: string): Promise<TierForSale> {
  const version = await platform.database.prisma.tierVersion.findUniqueOrThrow({
    where: { id: tierVersionId },
    include: parts,
  });
  return readVersion(platform, version, { isRenewal: true });
}

const parts = {
  ...versionParts,
  tier: { select: { channel: { select: { id: true, title: true } } } },
} satisfies Prisma.TierVersionInclude;

async function readVersion(
  platform: Platform,
  version: Prisma.TierVersionGetPayload<{ include: typeof parts }>,
  order: { readonly isRenewal: boolean },
): Promise<TierForSale> {
  const { channel } = version.tier;
  const { name, period, prices, trialDays } = termsOf(version);
  return {
    tierId: version.tierId,
    tierVersionId: version.id,
    channelId: channel.id,
    channelTitle: channel.title,
    tierName: name,
    period,
    prices,
    trialDays,
    isOnSale: await isVersionOnSale(platform, version.id, order),
  };
}
