import { audit, lockOwnedChannel } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";

/**
 * Makes a group the discussion group of no channel. Who has access keeps it until the end that it has now; nothing that is
 * bought later moves it, and nobody is reminded of it. False: not the owner, or there was none.
 */
export async function unlinkDiscussion(
  platform: Platform,
  { channelId, actorId }: { readonly channelId: string; readonly actorId: number },
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (tx) => {
    if (!(await lockOwnedChannel(tx, { channelId, actorId }))) return false;
    const unlinked = await tx.channel.updateManyAndReturn({
      where: { discussionOfId: channelId },
      data: { discussionOfId: null },
      select: { id: true },
    });
    for (const { id: groupId } of unlinked) {
      // What they have there cannot be renewed any more: it counts as given.
      await tx.subscription.updateMany({
        where: { channelId: groupId, state: { in: ["active", "paused"] } },
        data: { tierVersionId: null, remindAt: null },
      });
      await audit(tx, platform, {
        actorId,
        action: "channel.discussion_unlinked",
        subject: channelId,
        detail: { groupId },
      });
    }
    return unlinked.length > 0;
  });
}
