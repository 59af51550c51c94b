import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, integer, nullable, telegramIdColumn } from "../../platform/database/statement.ts";

type RuledPage = {
  readonly channelId: string;
  readonly changedAt: Date;
  /** The person before the page; 0: the first page. */
  readonly after: number;
  readonly most: number;
};

/**
 * Sets the end of access and the next reminder of a page of a channel's subscriptions by the current rules. Moments before the
 * change stay as they are: no reminder is sent late, and subscribers who are in the grace period keep the end that they know. A
 * reminder that was due before the change stays due.
 */
export const setRuledMoments = defineStatement({
  columns: { read: integer, last: nullable(telegramIdColumn) },
  examples: [{ channelId: "", changedAt: new Date(), after: 0, most: 500 }],
  sql: ({ channelId, changedAt, after, most }: RuledPage) => Prisma.sql`
    with page as materialized (
      select id, user_id from subscription where channel_id = ${channelId} and user_id > ${after} order by user_id limit ${most}),
    ruled as materialized (
      select s.id, schedule.access_until,
             case when s.remind_at <= ${changedAt} then s.remind_at
                  else (select min(at) from reminder_moments(s.expires_at, c.reminder_days, c.grace_hours)
                         where at > ${changedAt}) end as remind_at
        from subscription s join channel c on c.id = s.channel_id,
             subscription_schedule(s.channel_id, s.expires_at) schedule
       where s.id in (select id from page) and s.state = 'active' and s.expires_at > ${changedAt}
       order by s.id for update of s),
    updated as (
      update subscription s set access_until = ruled.access_until, remind_at = ruled.remind_at
        from ruled
       where s.id = ruled.id
         and (s.access_until, s.remind_at) is distinct from (ruled.access_until, ruled.remind_at))
    select count(*)::int as read, max(user_id) as last from page`,
});
