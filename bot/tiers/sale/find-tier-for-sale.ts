import type { Prisma } from "../../../prisma/client/client.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Prices } from "../../platform/values/prices.ts";
import type { Platform } from "../../platform/platform.ts";
import { isVersionOnSale } from "./availability.ts";
import { termsOf, versionParts } from "../terms/tier-terms.ts";

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
