import type { Platform } from "../../platform/platform.ts";
import { canBeSold, isNewest } from "../../tiers/sale/is-version-on-sale.ts";
import { readTier } from "../../channels/managed/managed-channels.ts";
import { versionParts } from "../../tiers/terms/tier-terms.ts";
import type { ManagedTier } from "../../channels/managed/managed-channels.ts";

/** What a channel sells today, in its owner's order. */
export type Storefront = {
  readonly channelId: string;
  readonly title: string;
  readonly tiers: readonly ManagedTier[];
};

/**
 * Undefined where there is no such channel, or the bot cannot let people into it at the moment. A discussion group sells
 * nothing of its own: its channel's shop is shown.
 */
export async function findStorefront(platform: Platform, channelId: string): Promise<Storefront | undefined> {
  const { prisma } = platform.database;
  const asked = await prisma.channel.findUnique({
    where: { id: channelId },
    select: { discussionOfId: true },
  });
  const [channel, onSale] = await Promise.all([
    prisma.channel.findUnique({
      where: { id: asked?.discussionOfId ?? channelId, state: "connected" },
      include: {
        tiers: {
          where: { retiredAt: null },
          orderBy: [{ position: "asc" }, { id: "asc" }],
          include: { versions: { orderBy: { version: "desc" }, take: 1, include: versionParts } },
        },
      },
    }),
    findOnSale(platform, asked?.discussionOfId ?? channelId),
  ]);
  if (channel === null) return undefined;
  const tiers = channel.tiers.flatMap(readTier).filter(({ tierId }) => onSale.has(tierId));
  return { channelId: channel.id, title: channel.title, tiers };
}

async function findOnSale({ database, clock }: Platform, channelId: string): Promise<ReadonlySet<string>> {
  const rows = await database.prisma.$queryRaw<{ tier_id: string }[]>`
    select v.tier_id from tier t join tier_version v on v.tier_id = t.id
     where t.channel_id = ${channelId} and ${canBeSold(clock.now())} and ${isNewest}`;
  return new Set(rows.map(({ tier_id: tierId }) => tierId));
}
