import { answerOutdated } from "../../../platform/chat/buttons.ts";
import type { Press } from "../../../platform/context.ts";
import { findManagedChannel } from "../../../channels/index.ts";
import type { ManagedChannel } from "../../../channels/index.ts";
import type { Platform } from "../../../platform/platform.ts";
import { listManagedTiers } from "../../../tiers/index.ts";
import type { ManagedTier } from "../../../tiers/index.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";
import { readProgress } from "../../model/read-progress.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";

/*
 * The button actions that several pages use. "bc" stands for broadcast: the data of a button holds 64 bytes, of which two ids
 * take 54.
 */

/** The channel's page has this button too. */
export const LIST = "broadcasts";
export const OPEN = "bc-open";
export const AUDIENCE = "bc-audience";
export const BUTTONS = "bc-buttons";
export const PREVIEW = "bc-preview";
/** Below a broadcast: mutes the channel without a page. */
export const MUTE_HERE = "mute-here";

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

type Ids = readonly [broadcastId: string, ...others: string[]];
type Handle<Found extends Ids> = (ctx: Press, broadcast: ManagedBroadcast, ids: Found) => Promise<void>;

/**
 * A handler for `onButton` whose first id is a broadcast. The handler runs with the broadcast if the person may manage its
 * channel; otherwise the press is answered as outdated.
 */
export const withBroadcast =
  <Found extends Ids>(handle: Handle<Found>) =>
  async (ctx: Press, ids: Found): Promise<void> => {
    const key = { broadcastId: ids[0], actorId: ctx.from.id };
    const broadcast = await findManagedBroadcast(ctx.platform, key);
    await (broadcast === undefined ? answerOutdated(ctx) : handle(ctx, broadcast, ids));
  };

/** The same for drafts only: a press after the start is answered as outdated. */
export const withDraft = <Found extends Ids>(
  handle: Handle<Found>,
): ((ctx: Press, ids: Found) => Promise<void>) =>
  withBroadcast<Found>((ctx, broadcast, ids) =>
    broadcast.state === "draft" ? handle(ctx, broadcast, ids) : answerOutdated(ctx),
  );
