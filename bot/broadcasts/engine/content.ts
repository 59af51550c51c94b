import type { MessageEntity } from "grammy/types";
import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";

const label = z.string().min(1).max(64);

/** A button below a broadcast. What it leads to is made of ids when it is sent, so that a link never goes stale. */
export const broadcastButton = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("url"), text: label, url: z.url({ protocol: /^https?$/ }).max(2048) }),
  z.object({ kind: z.literal("tier"), text: label, tierId: opaqueId }),
  z.object({ kind: z.literal("donate"), text: label }),
  /** One of the bot's own, made with `buttonData`; whoever presses it is asked for nothing but ids. */
  z.object({ kind: z.literal("data"), text: label, data: z.string().min(1).max(64) }),
]);
export type BroadcastButton = z.infer<typeof broadcastButton>;

/**
 * What is copied to everybody: messages that stand in the private chat of whoever wrote them. Several are one album, to
 * which Telegram's `copyMessages` has no place for buttons: these need a single message.
 */
export const broadcastContent = z
  .object({
    chatId: z.number().int(),
    messageIds: z.array(z.number().int().positive()).min(1).max(10),
    buttons: z.array(z.array(broadcastButton).min(1).max(8)).max(12),
    /** What it is, by the desk's words: "text", "photo", "poll"… */
    kind: z.string().max(20).optional(),
    /** Telegram's `media_group_id`: what else comes with it belongs to the same album. */
    albumId: z.string().max(64).optional(),
  })
  .refine(({ messageIds, buttons }) => messageIds.length === 1 || buttons.length === 0, {
    error: "an album takes no buttons",
  });
export type BroadcastContent = z.infer<typeof broadcastContent>;

/** What the copies become: `editMessageText`, or `editMessageCaption` for those with media (of an album, its first). */
export const broadcastEdit = z.object({
  kind: z.enum(["text", "caption"]),
  text: z.string().max(4096),
  /** As Telegram gave them (MessageEntity), and as it takes them. */
  entities: z.array(z.custom<MessageEntity>((entity) => typeof entity === "object" && entity !== null)),
});
export type BroadcastEdit = z.infer<typeof broadcastEdit>;
