import { findManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { readProgress } from "../engine/index.ts";
import type { Progress } from "../engine/index.ts";

export type ManagedBroadcast = Progress & { readonly channel: ManagedChannel };

export type BroadcastKey = { readonly broadcastId: string; readonly actorId: number };

/** For whoever manages its channel; undefined for everybody else, as for one that does not exist. */
export async function findManagedBroadcast(
  platform: Platform,
  { broadcastId, actorId }: BroadcastKey,
): Promise<ManagedBroadcast | undefined> {
  const progress = await readProgress(platform, broadcastId);
  if (progress === undefined) return undefined;
  const channel = await findManagedChannel(platform, { channelId: progress.channelId, actorId });
  return channel === undefined ? undefined : { ...progress, channel };
}
