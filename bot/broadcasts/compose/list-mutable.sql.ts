import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineStatement, text } from "../../platform/database/statement.ts";

// Telegram takes 100 buttons in a message.
const MAX_CHANNELS = 90;

/** The channels whose broadcasts a user gets, or muted. */
export const listMutable = defineStatement({
  columns: { id: text, title: text, isMuted: boolean },
  examples: [{ userId: 0 }],
  sql: ({ userId }: { readonly userId: number }) => Prisma.sql`
    select c.id, c.title, m.user_id is not null as is_muted
      from (select channel_id from subscription where user_id = ${userId}
            union select channel_id from orders where user_id = ${userId}
            union select channel_id from storefront_visit where user_id = ${userId}
            union select channel_id from broadcast_opt_out where user_id = ${userId}) known
      join channel c on c.id = known.channel_id
      left join broadcast_opt_out m on m.channel_id = c.id and m.user_id = ${userId}
     where c.discussion_of_id is null
     order by c.title, c.id limit ${MAX_CHANNELS}`,
});
export type MutableChannel = Awaited<ReturnType<typeof listMutable.all>>[number];
