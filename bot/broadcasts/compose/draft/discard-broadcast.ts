import { managedBy } from "../../../channels/index.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";

/** Deletes a draft or a scheduled broadcast. @returns false where it has started, or the actor does not manage its channel. */
export async function discardBroadcast(
  { database }: Platform,
  { broadcastId, actorId }: BroadcastKey,
): Promise<boolean> {
  const { count } = await database.prisma.broadcast.deleteMany({
    where: { id: broadcastId, state: { in: ["draft", "scheduled"] }, channel: managedBy(actorId) },
  });
  return count === 1;
}

/** Deletes the drafts that the author left unfinished in this channel. */
export async function discardOtherDrafts(
  { database }: Platform,
  { broadcastId, actorId, channelId }: BroadcastKey & { readonly channelId: string },
): Promise<void> {
  await database.prisma.broadcast.deleteMany({
    where: { channelId, actorId: BigInt(actorId), state: "draft", id: { not: broadcastId } },
  });
}
