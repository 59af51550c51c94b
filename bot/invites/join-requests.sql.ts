import { Prisma } from "../../prisma/client/client.ts";
import { defineCommand, defineStatement, integer } from "../platform/database/statement.ts";
import type { ChatMemberId } from "./telegram-members.ts";

const example: ChatMemberId = { telegramChatId: -1, userId: 1 };

/** Stores an open request. Does nothing for a chat that nobody connected. */
export const storeJoinRequest = defineCommand({
  examples: [{ ...example, now: new Date() }],
  sql: ({ telegramChatId, userId, now }: ChatMemberId & { readonly now: Date }) => Prisma.sql`
    insert into join_request (channel_id, user_id, asked_at)
    select id, ${userId}, ${now} from channel where telegram_chat_id = ${telegramChatId}
    on conflict (channel_id, user_id) do update set asked_at = excluded.asked_at`,
});

export const countJoinRequests = defineStatement({
  columns: { open: integer },
  examples: [example],
  sql: ({ telegramChatId, userId }: ChatMemberId) => Prisma.sql`
    select count(*)::int as open from join_request r join channel c on c.id = r.channel_id
     where c.telegram_chat_id = ${telegramChatId} and r.user_id = ${userId}`,
});

export const deleteJoinRequest = defineCommand({
  examples: [example],
  sql: ({ telegramChatId, userId }: ChatMemberId) => Prisma.sql`
    delete from join_request r using channel c
     where c.id = r.channel_id and c.telegram_chat_id = ${telegramChatId} and r.user_id = ${userId}`,
});
