import { audit } from "../../platform/audit.ts";
import { lockOwnedChannel } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";

/**
 * Unlinks the discussion group of a channel. Its members keep their access until its current end; later purchases do not
 * extend it, and nobody is reminded of the end. False: the actor is not the owner, or the channel has no group.
 */
export async function unlinkDiscussion(
  platform: Platform,
  { channelId, actorId }: { readonly channelId: string; readonly actorId: number },
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (!(await lockOwnedChannel(transaction, { channelId, actorId }))) return false;
    const unlinked = await transaction.channel.updateManyAndReturn({
      where: { discussionOfId: channelId },
      data: { discussionOfId: null },
      select: { id: true },
    });
    for (const { id: groupId } of unlinked) {
      // Access to the group cannot be renewed any more, so it counts as granted.
      await transaction.subscription.updateMany({
        where: { channelId: groupId, state: { in: ["active", "paused"] } },
        data: { tierVersionId: null, remindAt: null },
      });
      await audit(transaction, platform, {
        actorId,
        action: "channel.discussion_unlinked",
        subject: channelId,
        detail: { groupId },
      });
    }
    return unlinked.length > 0;
  });
}
