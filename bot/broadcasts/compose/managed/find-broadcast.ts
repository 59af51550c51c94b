import { findManagedChannel } from "../../../channels/index.ts";
import type { ManagedChannel } from "../../../channels/index.ts";
import type { Platform } from "../../../platform/platform.ts";
import { listManagedTiers } from "../../../tiers/index.ts";
import type { ManagedTier } from "../../../tiers/index.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";
import { readProgress } from "../../model/read-progress.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";

export type ManagedBroadcast = BroadcastProgress & {
  readonly channel: ManagedChannel;
  /** Tiers on sale come first. */
  readonly tiers: readonly ManagedTier[];
};

/** Undefined where the broadcast does not exist, or the actor does not manage its channel. */
export async function findManagedBroadcast(
  platform: Platform,
  { broadcastId, actorId }: BroadcastKey,
): Promise<ManagedBroadcast | undefined> {
  const progress = await readProgress(platform, broadcastId);
  if (progress === undefined) return undefined;
  const { channelId } = progress;
  const channel = await findManagedChannel(platform, { channelId, actorId, permission: "broadcasts.send" });
  if (channel === undefined) return undefined;
  return { ...progress, channel, tiers: await listManagedTiers(platform, channelId) };
}
