import type { Message } from "grammy/types";
import type { Answer } from "../../platform/forms/ask.ts";

/** What can be sent to everybody, by the word for it. */
export const sentKinds = [
  "text",
  "photo",
  "video",
  "animation",
  "document",
  "audio",
  "voice",
  "poll",
  "sticker",
  "album",
  "other",
] as const;
export type SentKind = (typeof sentKinds)[number];

export type SentMessage = {
  readonly messageId: number;
  readonly kind: SentKind;
  /** Telegram's `media_group_id`: more of the album is on its way. */
  readonly albumId?: string;
};

// An animation comes with a document of the same file.
const simple = ["text", "photo", "video", "animation", "document", "audio", "voice", "sticker"] as const;
const others = ["video_note", "location", "venue", "contact", "dice"] as const;

/**
 * What somebody wants to be copied to everybody; undefined for a command, which is none. Bot API, copyMessage: service
 * messages, invoices, giveaways and paid media cannot be copied, nor a quiz whose answer the bot does not know.
 */
export function readSentMessage(message: Message): Answer<SentMessage> | undefined {
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

function kindOf(message: Message): SentKind | undefined {
  if (message.poll !== undefined) return "poll";
  return (
    simple.find((kind) => message[kind] !== undefined) ??
    (others.some((kind) => message[kind] !== undefined) ? "other" : undefined)
  );
}

/** What of a copy can be changed later: its text, its caption, or nothing. */
export function wordingOf(kind: SentKind): "text" | "caption" | undefined {
  if (kind === "text") return "text";
  return kind === "poll" || kind === "sticker" || kind === "other" ? undefined : "caption";
}

/** What a broadcast copies, by the word for it. */
export const sentKindOf = ({ kind }: { readonly kind?: string | undefined }): SentKind =>
  sentKinds.find((one) => one === kind) ?? "other";
