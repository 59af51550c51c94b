import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { addAlbumPart } from "./add-album-part.ts";

/** The further parts of an album whose first one began a draft. Goes before the forms, which would take them for answers. */
export const albumParts = new Composer<BotContext>();

albumParts.chatType("private").on("message", async (ctx, next) => {
  const { media_group_id: albumId, message_id: messageId } = ctx.message;
  const isTaken =
    albumId !== undefined && (await addAlbumPart(ctx.platform, { actorId: ctx.from.id, albumId, messageId }));
  if (!isTaken) await next();
});
