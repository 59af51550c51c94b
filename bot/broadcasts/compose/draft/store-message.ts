import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { BroadcastContent } from "../../model/content.ts";
import { changeDraft, draftBroadcast, discardOtherDrafts } from "../../model/draft-broadcast.ts";
import { ownButtons } from "../buttons/change-buttons.ts";
import { MUTE_HERE } from "../managed/actions.ts";
import { findManagedBroadcast } from "../managed/find-broadcast.ts";
import type { SentMessage } from "./read-message.ts";

export type StoreMessageInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly message: SentMessage;
  readonly muteLabel: string;
  readonly draftId?: string;
  /** The id for a new draft. */
  readonly newDraftId: string;
};

/**
 * Begins a draft with a message and a Mute button, or replaces the message of a draft, whose buttons stay. An album takes no
 * buttons.
 *
 * @returns the draft's id; undefined where the actor does not manage the channel, or the draft was sent meanwhile.
 */
export async function storeMessage(
  platform: Platform,
  { channelId, actorId, message, muteLabel, draftId, newDraftId }: StoreMessageInput,
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
    const broadcastId = await draftBroadcast(platform, { id: newDraftId, channelId, actorId, content });
    if (broadcastId !== undefined) await discardOtherDrafts(platform, { broadcastId, actorId, channelId });
    return broadcastId;
  }
  const draft = await findManagedBroadcast(platform, { broadcastId: draftId, actorId });
  if (draft === undefined) return undefined;
  const next = { ...content, buttons: [...ownRows(draft.content, isAlbum), ...content.buttons] };
  return (await changeDraft(platform, { broadcastId: draftId, actorId, content: next }))
    ? draftId
    : undefined;
}

const ownRows = (content: BroadcastContent, isAlbum: boolean): BroadcastContent["buttons"] =>
  isAlbum ? [] : ownButtons(content).map((button) => [button]);
