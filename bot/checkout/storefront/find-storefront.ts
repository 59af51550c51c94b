import type { Platform } from "../../platform/platform.ts";
import { listTiersOnSale } from "../../tiers/index.ts";
import type { ManagedTier } from "../../tiers/index.ts";

/** The tiers that a channel sells now, in its owner's order. */
export type Storefront = {
  readonly channelId: string;
  readonly title: string;
  readonly tiers: readonly ManagedTier[];
};

/** Undefined for an unknown or a broken channel. A discussion group has the storefront of its channel. */
export async function findStorefront(platform: Platform, channelId: string): Promise<Storefront | undefined> {
  const { prisma } = platform.database;
  const asked = await prisma.channel.findUnique({
    where: { id: channelId },
    select: { discussionOfId: true },
  });
  const id = asked?.discussionOfId ?? channelId;
  const [channel, tiers] = await Promise.all([
    prisma.channel.findUnique({ where: { id, state: "connected" }, select: { title: true } }),
    listTiersOnSale(platform, id),
  ]);
  return channel === null ? undefined : { channelId: id, title: channel.title, tiers };
}
