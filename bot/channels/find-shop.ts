import type { Platform } from "../platform/platform.ts";
import { readTier } from "./list-channels.ts";
import { versionParts } from "./tier-terms.ts";
import type { ManagedTier } from "./list-channels.ts";

/** What a channel sells today, in its owner's order. */
export type Shop = {
  readonly channelId: string;
  readonly title: string;
  readonly tiers: readonly ManagedTier[];
};

/** Undefined where there is no such channel, or the bot cannot let people into it at the moment. */
export async function findShop({ database }: Platform, channelId: string): Promise<Shop | undefined> {
  const channel = await database.prisma.channel.findUnique({
    where: { id: channelId, state: "connected" },
    include: {
      tiers: {
        where: { retiredAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        include: { versions: { orderBy: { version: "desc" }, take: 1, include: versionParts } },
      },
    },
  });
  if (channel === null) return undefined;
  return { channelId: channel.id, title: channel.title, tiers: channel.tiers.flatMap(readTier) };
}
