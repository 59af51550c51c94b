import { Prisma } from "../../../../prisma/client/client.ts";
import { defineStatement, json, text } from "../../../platform/database/statement.ts";

/** The newest draft with the album that this person sent, also in the draft of another author. Locked until the transaction ends. */
export const lockAlbumDraft = defineStatement({
  columns: { id: text, content: json },
  examples: [{ senderId: 0, albumId: "" }],
  sql: ({ senderId, albumId }: { readonly senderId: number; readonly albumId: string }) => Prisma.sql`
    select id, content from broadcast
     where state = 'draft' and content ->> 'albumId' = ${albumId}
       and content ->> 'telegramChatId' = ${String(senderId)}
     order by id desc limit 1 for update`,
});

/** Unfinished broadcasts first, then the newest. */
export const latestBroadcasts = defineStatement({
  columns: { id: text },
  examples: [{ channelId: "", most: 1 }],
  sql: ({ channelId, most }: { readonly channelId: string; readonly most: number }) => Prisma.sql`
    select id from broadcast where channel_id = ${channelId}
     order by state in ('done', 'stopped'), id desc limit ${most}`,
});
