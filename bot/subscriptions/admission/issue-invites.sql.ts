import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, nullable, text, timestamp } from "../../platform/database/statement.ts";

type Opened = {
  readonly userId: number;
  readonly tierVersionId: string;
  /** Leaves out what this payment skipped; null: the time was not bought by a payment. */
  readonly paymentId: string | null;
};

/** The tier's own channel first, each channel followed by its discussion group. */
export const listOpenedSubscriptions = defineStatement({
  columns: { subscriptionId: text, channelId: text, channelTitle: text, expiresAt: nullable(timestamp) },
  examples: [{ userId: 1, tierVersionId: "", paymentId: null }],
  sql: ({ userId, tierVersionId, paymentId }: Opened) => Prisma.sql`
    select s.id as subscription_id, c.id as channel_id, c.title as channel_title, s.expires_at
      from opened_channel o
      join channel c on c.id = o.channel_id
      join subscription s on s.channel_id = c.id and s.user_id = ${userId}
      left join channel main on main.id = c.discussion_of_id
     where o.tier_version_id = ${tierVersionId}
       and not exists (select from skipped_channel k
                        where k.payment_id = ${paymentId} and k.channel_id = coalesce(main.id, c.id))
     order by coalesce(main.id, c.id) = (select t.channel_id from tier t join tier_version v on v.tier_id = t.id
                                          where v.id = ${tierVersionId}) desc,
              coalesce(main.title, c.title), coalesce(main.id, c.id), main.id nulls first`,
});
