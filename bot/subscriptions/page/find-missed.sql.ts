import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, integer, text } from "../../platform/database/statement.ts";

type Absence = { readonly userId: number; readonly since: Date };

/** The channels of payments that were granted since a moment. */
export const listPaidChannels = defineStatement({
  columns: { channelId: text },
  examples: [{ userId: 1, since: new Date() }],
  sql: ({ userId, since }: Absence) => Prisma.sql`
    select distinct opened.channel_id
      from payment p
      join orders o on o.id = p.order_id
      join opened_channel opened on opened.tier_version_id = o.tier_version_id
     where o.user_id = ${userId} and p.granted_at >= ${since}
       and not exists (select from skipped_channel k
                        where k.payment_id = p.id and k.channel_id = opened.channel_id)`,
});

/** The latest reminder of each subscription that was due in a period. */
export const listDueReminders = defineStatement({
  columns: { id: text, daysBefore: integer },
  examples: [{ userId: 1, since: new Date(), now: new Date() }],
  sql: ({ userId, since, now }: Absence & { readonly now: Date }) => Prisma.sql`
    select s.id, min(moment.days_before) as days_before
      from subscription s
      join channel c on c.id = s.channel_id
      cross join lateral reminder_moments(s.expires_at, c.reminder_days, c.grace_hours) moment
     where s.user_id = ${userId} and s.state = 'active'
       and moment.at between ${since} and ${now} and moment.at > s.extended_at
     group by s.id`,
});
