import { managedBy } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import type { BroadcastKey } from "./find-broadcast.ts";

/** Forgets a draft, or one that waits for its time. @returns false where it has begun already, or is not theirs. */
export async function discardBroadcast(
  { database }: Platform,
  { broadcastId, actorId }: BroadcastKey,
): Promise<boolean> {
  const { count } = await database.prisma.broadcast.deleteMany({
    where: { id: broadcastId, state: { in: ["draft", "scheduled"] }, channel: managedBy(actorId) },
  });
  return count === 1;
}

/** Drafts that somebody left are forgotten with their next one. */
export async function forgetOtherDrafts(
  { database }: Platform,
  { broadcastId, actorId, channelId }: BroadcastKey & { readonly channelId: string },
): Promise<void> {
  await database.prisma.broadcast.deleteMany({
    where: { channelId, actorId: BigInt(actorId), state: "draft", id: { not: broadcastId } },
  });
}
