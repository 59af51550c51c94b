import { permissions, listChannels } from "../../channels/index.ts";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";

/** The channels of a statistic. They belong to one owner, whose ledger has their revenue. */
export type Scope = {
  readonly ownerId: number;
  readonly channelIds: readonly string[];
  /** The channel's title; null: all channels of the owner. */
  readonly title: string | null;
};

/** In callback data, in place of a channel's id. */
export const ALL = "all";

/**
 * One channel that the actor may manage, or all channels that the actor owns. Undefined for everybody else, and for a
 * channel that does not exist.
 */
export async function findScope(
  { database: { prisma } }: Platform,
  { actorId, of }: { readonly actorId: number; readonly of: string },
): Promise<Scope | undefined> {
  if (of === ALL) {
    const owned = await prisma.channel.findMany({
      where: { ownerId: BigInt(actorId) },
      select: { id: true },
    });
    if (owned.length === 0) return undefined;
    return { ownerId: actorId, channelIds: owned.map(({ id }) => id), title: null };
  }
  const channel = await prisma.channel.findFirst({
    where: { id: of, ...permissions.permittedTo(actorId, "sums.view") },
  });
  if (channel === null) return undefined;
  return { ownerId: telegramId(channel.ownerId), channelIds: [channel.id], title: channel.title };
}

/** The channels that the actor may manage, and "all" if the actor owns more than one. */
export async function listScopes(
  platform: Platform,
  actorId: number,
): Promise<readonly { readonly of: string; readonly title: string | null }[]> {
  const channels = await listChannels(platform, actorId, "sums.view");
  const own = await platform.database.prisma.channel.count({
    where: { ownerId: BigInt(actorId), discussionOfId: null },
  });
  const each = channels.map(({ id, title }) => ({ of: id, title }));
  return own > 1 ? [{ of: ALL, title: null }, ...each] : each;
}
