import { buttonData } from "../../platform/chat/buttons.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeDraft, draftBroadcast } from "../engine/index.ts";
import type { BroadcastContent } from "../engine/index.ts";
import { ownButtons } from "./change-buttons.ts";
import { forgetOtherDrafts } from "./discard-broadcast.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import type { SentMessage } from "./sent-message.ts";

/** Its press takes somebody out of the audience of a channel. */
export const MUTE_HERE = "mute-here";

export type StoreMessageInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly message: SentMessage;
  /** What the button says that is the way to get no more. */
  readonly muteLabel: string;
  readonly draftId?: string;
};

/**
 * Begins a draft with the message that somebody sent to the bot, or puts it in the place of a draft's message; its buttons
 * stay. An album takes none.
 *
 * @returns the draft's id; undefined where the channel is not theirs to manage, or the draft was sent meanwhile.
 */
export async function storeMessage(
  platform: Platform,
  { channelId, actorId, message, muteLabel, draftId }: StoreMessageInput,
): Promise<string | undefined> {
  const { messageId, kind, albumId } = message;
  const mute = { kind: "data" as const, text: muteLabel, data: buttonData(MUTE_HERE, channelId) };
  const isAlbum = albumId !== undefined;
  const content = {
    chatId: actorId,
    messageIds: [messageId],
    kind,
    ...(isAlbum ? { albumId } : {}),
    buttons: isAlbum ? [] : [[mute]],
  };
  if (draftId === undefined) {
    const broadcastId = await draftBroadcast(platform, { channelId, actorId, content });
    if (broadcastId !== undefined) await forgetOtherDrafts(platform, { broadcastId, actorId, channelId });
    return broadcastId;
  }
  const draft = await findManagedBroadcast(platform, { broadcastId: draftId, actorId });
  if (draft === undefined) return undefined;
  const next = { ...content, buttons: [...keptRows(draft.content, isAlbum), ...content.buttons] };
  return (await changeDraft(platform, { broadcastId: draftId, actorId, content: next }))
    ? draftId
    : undefined;
}

const keptRows = (content: BroadcastContent, isAlbum: boolean): BroadcastContent["buttons"] =>
  isAlbum ? [] : ownButtons(content).map((button) => [button]);
