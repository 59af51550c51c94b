import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, telegramIdColumn, text } from "../../platform/database/statement.ts";

/** Claims connected channels whose creators are due for a comparison, and sets the next one for a day later. */
export const claimCreatorChecks = defineStatement({
  columns: { id: text, telegramChatId: telegramIdColumn },
  examples: [{ now: new Date(), most: 30 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with due as materialized (
      select id from channel where state = 'connected' and check_creator_at <= ${now}
       order by check_creator_at limit ${most} for no key update skip locked)
    update channel c set check_creator_at = ${now}::timestamptz + interval '1 day'
      from due where c.id = due.id
    returning c.id, c.telegram_chat_id`,
});
