import type { MessageEntity } from "grammy/types";
import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";

const label = z.string().min(1).max(64);

/** A button below a broadcast. Links to the bot are built from ids at sending time, since a stored link would go stale. */
export const broadcastButton = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("url"), text: label, url: z.url({ protocol: /^https?$/ }).max(2048) }),
  z.object({ kind: z.literal("tier"), text: label, tierId: opaqueId }),
  z.object({ kind: z.literal("donate"), text: label }),
  /** A callback button of the bot, made with `buttonData`. Anybody may press it, so its data holds nothing but ids. */
  z.object({ kind: z.literal("data"), text: label, data: z.string().min(1).max(64) }),
]);
export type BroadcastButton = z.infer<typeof broadcastButton>;

/**
 * The messages that are copied to each recipient, in the private chat of the manager who wrote them. Several messages are
 * an album, which takes no buttons: Bot API, `copyMessages` has no `reply_markup`.
 */
export const broadcastContent = z
  .object({
    telegramChatId: z.number().int(),
    messageIds: z.array(z.number().int().positive()).min(1).max(10),
    buttons: z.array(z.array(broadcastButton).min(1).max(8)).max(12),
    /** One of `messageKinds`. */
    kind: z.string().max(20).optional(),
    /** Telegram's `media_group_id`, which the further parts of an album carry too. */
    albumId: z.string().max(64).optional(),
  })
  .refine(({ messageIds, buttons }) => messageIds.length === 1 || buttons.length === 0, {
    error: "an album takes no buttons",
  });
export type BroadcastContent = z.infer<typeof broadcastContent>;

/** The new text of all copies, for `editMessageText`, or for `editMessageCaption` (of an album: of its first message). */
export const broadcastEdit = z.object({
  kind: z.enum(["text", "caption"]),
  text: z.string().max(4096),
  entities: z.array(z.custom<MessageEntity>((entity) => typeof entity === "object" && entity !== null)),
});
export type BroadcastEdit = z.infer<typeof broadcastEdit>;

export const messageKinds = [
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
export type MessageKind = (typeof messageKinds)[number];

export const messageKindOf = ({ kind }: Pick<BroadcastContent, "kind">): MessageKind =>
  messageKinds.find((one) => one === kind) ?? "other";

/** The part of a copy that can be edited after it was sent; undefined: none. */
export function editablePartOf(kind: MessageKind): BroadcastEdit["kind"] | undefined {
  if (kind === "text") return "text";
  return kind === "poll" || kind === "sticker" || kind === "other" ? undefined : "caption";
}
