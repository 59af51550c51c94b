import { periodOf } from "../platform/period.ts";
import type { Period } from "../platform/period.ts";
import type { Platform } from "../platform/platform.ts";

/** A tier as a buyer meets it: its newest version. */
export type TierForSale = {
  readonly tierId: string;
  readonly tierVersionId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly tierName: string;
  readonly period: Period;
  readonly priceStars: number | null;
  readonly priceUsdCents: bigint | null;
  /** Not retired, and the bot can let people into the channel. */
  readonly isOnSale: boolean;
};

/** Undefined where there is no such tier; a retired one is found and says that it is not on sale. */
export async function findTierForSale(
  { database }: Platform,
  tierId: string,
): Promise<TierForSale | undefined> {
  const version = await database.prisma.tierVersion.findFirst({
    where: { tierId },
    orderBy: { version: "desc" },
    include: { tier: { include: { channel: { select: { id: true, title: true, state: true } } } } },
  });
  if (version === null) return undefined;
  const { retiredAt, channel } = version.tier;
  return {
    tierId,
    tierVersionId: version.id,
    channelId: channel.id,
    channelTitle: channel.title,
    tierName: version.name,
    period: periodOf(version),
    priceStars: version.priceStars,
    priceUsdCents: version.priceUsdCents,
    isOnSale: retiredAt === null && channel.state === "connected",
  };
}
