import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";

type Claim = { readonly now: Date; readonly most: number };

/**
 * Claims unused invite links for join requests, ten minutes, an hour and a day after their creation, in channels where the bot can
 * work. Returns the links of people who are outside.
 */
export const claimUnusedLinks = defineStatement({
  columns: { subscriptionId: text },
  examples: [{ now: new Date(), most: 30 }],
  sql: ({ now, most }: Claim) => Prisma.sql`
    with due as materialized (
      select link.id from invite_link link
        join subscription s on s.id = link.subscription_id
        join channel c on c.id = s.channel_id and c.state = 'connected'
       where link.ask_at <= ${now} and link.revoked_at is null and link.used_at is null
       order by link.ask_at limit ${most} for update of link skip locked
    ), claimed as (
    update invite_link link
       set ask_at = case when created_at > ${now}::timestamptz - interval '1 hour' then created_at + interval '1 hour'
                         when created_at > ${now}::timestamptz - interval '1 day' then created_at + interval '1 day' end
      from due where link.id = due.id
    returning link.subscription_id)
    select s.id as subscription_id from claimed join subscription s on s.id = claimed.subscription_id
     where s.membership is null or s.membership = 'outside'`,
});
