import type { Platform } from "../../platform/platform.ts";
import { permissions } from "../../channels/index.ts";
import type { BundledChannel } from "../terms/tier-terms.ts";

// Bot API: a keyboard takes 100 buttons. An owner has far fewer channels.
const MAX_CHOICES = 90;

/**
 * The further channels that a tier may open: connected, of the same owner, and managed by the actor. Without discussion
 * groups, which come with their channel.
 */
export async function listBundleChoices(
  { database }: Platform,
  { channelId, actorId }: { readonly channelId: string; readonly actorId: number },
): Promise<BundledChannel[]> {
  const { prisma } = database;
  const channel = await prisma.channel.findUnique({ where: { id: channelId }, select: { ownerId: true } });
  if (channel === null) return [];
  return prisma.channel.findMany({
    where: {
      ...channel,
      id: { not: channelId },
      state: "connected",
      discussionOfId: null,
      ...permissions.permittedTo(actorId, "tiers.change"),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MAX_CHOICES,
    select: { id: true, title: true },
  });
}
