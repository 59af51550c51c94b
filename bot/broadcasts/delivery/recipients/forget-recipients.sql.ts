import { Prisma } from "../../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../../platform/database/statement.ts";

/** Marks one broadcast that ended before a moment and is not being revised. From then on no revision of it begins. */
export const markForgotten = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date(), before: new Date() }],
  sql: ({ now, before }: { readonly now: Date; readonly before: Date }) => Prisma.sql`
    update broadcast set recipients_forgotten_at = ${now}
     where id = (select id from broadcast
                  where recipients_forgotten_at is null and state in ('done', 'stopped')
                    and done_at < ${before} and revision is null
                  order by done_at limit 1 for update skip locked)
    returning id`,
});

export const deleteForgotten = defineCommand({
  examples: [{ most: 1 }],
  sql: ({ most }: { readonly most: number }) => Prisma.sql`
    delete from broadcast_recipient where (broadcast_id, user_id) in (
      select r.broadcast_id, r.user_id
        from broadcast b cross join lateral (
               select broadcast_id, user_id from broadcast_recipient where broadcast_id = b.id limit ${most}) r
       where b.recipients_forgotten_at is not null
       limit ${most})`,
});
