import type { Platform } from "../../platform/platform.ts";
import { managedBy } from "../../channels/managed/lock-managed-channel.ts";
import type { Actor } from "../../channels/managed/lock-managed-channel.ts";
import type { BundledChannel } from "../tier-terms.ts";

// A message takes 100 buttons; nobody has come near.
const MAX_CHOICES = 90;

/**
 * The channels that a tier of this one may open too: of the same owner, the actor's to manage, and open to the bot. A
 * discussion group is left out, because it comes with its channel.
 */
export async function listBundleChoices(
  { database }: Platform,
  { channelId, actorId }: Actor,
): Promise<BundledChannel[]> {
  return database.prisma.channel.findMany({
    where: {
      id: { not: channelId },
      state: "connected",
      discussionOfId: null,
      owner: { channels: { some: { id: channelId } } },
      ...managedBy(actorId),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MAX_CHOICES,
    select: { id: true, title: true },
  });
}
