import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, telegramIdColumn, text } from "../../platform/database/statement.ts";

/**
 * Claims channels whose check is due and sets the next one: after half the age of the state, at least a minute, at most a
 * day.
 */
export const claimStateChecks = defineStatement({
  columns: { id: text, telegramChatId: telegramIdColumn },
  examples: [{ now: new Date(), most: 30 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with due as materialized (
      select id from channel where check_state_at <= ${now} order by check_state_at limit ${most}
         for no key update skip locked)
    update channel c
       set check_state_at = ${now}::timestamptz
             + greatest(interval '1 minute', least(interval '1 day', (${now}::timestamptz - c.state_since) / 2))
      from due where c.id = due.id
    returning c.id, c.telegram_chat_id`,
});

/** Gives a channel the id of its supergroup; returns no row if another channel has that id. */
export const changeTelegramId = defineStatement({
  columns: { id: text },
  examples: [{ from: -1, to: -2 }],
  sql: ({ from, to }: { readonly from: number; readonly to: number }) => Prisma.sql`
    update channel set telegram_chat_id = ${to}, kind = 'supergroup'
     where telegram_chat_id = ${from} and not exists (select 1 from channel where telegram_chat_id = ${to})
    returning id`,
});
