import type { Platform } from "../../platform/platform.ts";
import { broadcastContent } from "../engine/index.ts";

export type AlbumPart = { readonly actorId: number; readonly albumId: string; readonly messageId: number };

/**
 * The parts of an album come one by one, and nothing says which is the last: each is added to the draft that the first one
 * made. Safe to repeat.
 *
 * @returns false where no draft of theirs is of this album.
 */
export async function addAlbumPart(
  { database }: Platform,
  { actorId, albumId, messageId }: AlbumPart,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    const [draft] = await transaction.$queryRaw<{ id: string; content: unknown }[]>`
      select id, content from broadcast
       where actor_id = ${actorId} and state = 'draft' and content ->> 'albumId' = ${albumId}
       order by id desc limit 1 for update`;
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
