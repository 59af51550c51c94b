import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineStatement, text } from "../../platform/database/statement.ts";

/**
 * Claims skipped channels whose owners know nothing yet. A discussion group goes with its channel: nobody is notified of it
 * alone. Concurrent claims take different rows.
 */
export const claimSkipped = defineStatement({
  columns: { paymentId: text, channelId: text, isDiscussion: boolean },
  examples: [{ now: new Date(), most: 1 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with due as (
      select payment_id, channel_id from skipped_channel where notified_at is null
       limit ${most} for update skip locked)
    update skipped_channel s set notified_at = ${now} from due join channel c on c.id = due.channel_id
     where s.payment_id = due.payment_id and s.channel_id = due.channel_id
    returning s.payment_id, s.channel_id, c.discussion_of_id is not null as is_discussion`,
});
