import { Composer } from "grammy";
import type { BotContext } from "../../../platform/context.ts";
import type { Platform } from "../../../platform/platform.ts";
import { broadcastContent } from "../../model/content.ts";
import { lockAlbumDraft } from "./draft.sql.ts";

/** Takes the further parts of an album whose first part began a draft. Goes before the forms, which would take them too. */
export const albumParts = new Composer<BotContext>();

albumParts.chatType("private").on("message", async (ctx, next) => {
  const { media_group_id: albumId, message_id: messageId } = ctx.message;
  const isAdded =
    albumId !== undefined && (await addAlbumPart(ctx.platform, { actorId: ctx.from.id, albumId, messageId }));
  if (!isAdded) await next();
});

type AlbumPart = { readonly actorId: number; readonly albumId: string; readonly messageId: number };

/**
 * Telegram sends the parts of an album as single messages and does not mark the last part. Idempotent.
 *
 * @returns false where the actor has no draft of this album.
 */
async function addAlbumPart(
  { database }: Platform,
  { actorId, albumId, messageId }: AlbumPart,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    const draft = await lockAlbumDraft.first(transaction, { actorId, albumId });
    if (draft === undefined) return false;
    const content = broadcastContent.parse(draft.content);
    const messageIds = [...new Set([...content.messageIds, messageId])].toSorted((a, b) => a - b);
    await transaction.broadcast.update({
      where: { id: draft.id },
      data: { content: { ...content, messageIds } },
    });
    return true;
  });
}
