import type { Message } from "grammy/types";
import type { Answer } from "../../../platform/forms/ask.ts";
import type { MessageKind } from "../../model/content.ts";

export type SentMessage = {
  readonly messageId: number;
  readonly kind: MessageKind;
  /** Telegram's `media_group_id`: more parts of the album follow. */
  readonly albumId?: string;
};

// "animation" goes before "document", which Telegram sets too.
const ownKinds = ["text", "photo", "video", "animation", "document", "audio", "voice", "sticker"] as const;
const otherKinds = ["video_note", "location", "venue", "contact", "dice"] as const;

/**
 * Reads the message to broadcast; undefined for a command. Bot API, copyMessage: service messages, invoices, giveaways and
 * paid media cannot be copied, and neither can a quiz without a `correct_option_ids` that the bot knows.
 */
export function readBroadcastMessage(message: Message): Answer<SentMessage> | undefined {
  if (message.text?.startsWith("/") === true) return undefined;
  if (message.has_protected_content === true) return { kind: "refused", reason: "broadcast-protected" };
  if (message.poll?.type === "quiz" && message.poll.correct_option_ids === undefined)
    return { kind: "refused", reason: "broadcast-quiz" };
  const kind = kindOf(message);
  if (kind === undefined) return { kind: "refused", reason: "broadcast-not-copyable" };
  const { message_id: messageId, media_group_id: albumId } = message;
  return {
    kind: "ok",
    value: albumId === undefined ? { messageId, kind } : { messageId, kind: "album", albumId },
  };
}

function kindOf(message: Message): MessageKind | undefined {
  if (message.poll !== undefined) return "poll";
  return (
    ownKinds.find((kind) => message[kind] !== undefined) ??
    (otherKinds.some((kind) => message[kind] !== undefined) ? "other" : undefined)
  );
}
