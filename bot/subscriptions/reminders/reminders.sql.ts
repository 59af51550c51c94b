import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineStatement,
  integer,
  nullable,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

/** Moves each due subscription on to its next reminder, and returns the reminder that is due; null: none to send. */
export const claimDueRemindersOf = defineStatement({
  columns: { subscriptionId: text, channelId: text, expiresAt: timestamp, daysBefore: nullable(integer) },
  examples: [{ now: new Date(), most: 500 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with due as materialized (
      select s.id, s.channel_id, s.expires_at, s.extended_at, c.reminder_days, c.grace_hours
        from subscription s join channel c on c.id = s.channel_id
       where s.state = 'active' and s.remind_at <= ${now}
       order by s.remind_at limit ${most} for update of s skip locked),
    moved as (
      update subscription s
         set remind_at = (select min(at) from reminder_moments(due.expires_at, due.reminder_days, due.grace_hours)
                           where at > ${now})
        from due where s.id = due.id)
    select due.id as subscription_id, due.channel_id, due.expires_at,
           case when latest.at > due.extended_at and (latest.days_before = 0 or due.expires_at > ${now})
                then latest.days_before end as days_before
      from due left join lateral (
        select at, days_before from reminder_moments(due.expires_at, due.reminder_days, due.grace_hours)
         where at <= ${now} order by at desc limit 1) latest on true`,
});

/**
 * The subscriptions of a user that end together with one. The subscription to the tier's own channel comes first. After
 * the end the access counts: a channel with another grace period is not part of the group, and neither is a channel whose
 * removal fails.
 */
export const listEndGroup = defineStatement({
  columns: { id: text, title: text, isDiscussion: boolean },
  examples: [{ subscriptionId: "", now: new Date() }],
  sql: ({ subscriptionId, now }: { readonly subscriptionId: string; readonly now: Date }) => Prisma.sql`
    select other.id, c.title, c.discussion_of_id is not null as is_discussion
      from subscription mine
      join channel my_channel on my_channel.id = mine.channel_id
      join subscription other on other.user_id = mine.user_id and other.expires_at = mine.expires_at
      join channel c on c.id = other.channel_id
      left join tier_version v on v.id = other.tier_version_id
      left join tier t on t.id = v.tier_id
     where mine.id = ${subscriptionId}
       and (other.id = mine.id
            or (other.tier_version_id = mine.tier_version_id or c.discussion_of_id = mine.channel_id
                or my_channel.discussion_of_id = c.id)
               and other.state <> 'paused' and other.removal_failure is null
               and (mine.expires_at > ${now} or other.access_until = mine.access_until)
               and not exists (
                 select 1 from access_override where access_override.channel_id = c.id and access_override.user_id = other.user_id))
     order by is_discussion, t.channel_id is distinct from c.id, other.id`,
});

type Member = { readonly userId: number; readonly channelId: string };

// The end is written in the transaction that ends the access, at most a millisecond after the start of the transaction.
const TOLERANCE = "1 second";

/** When the team ended the access, and when a refund did; null: not near this end. */
export const readEndCauses = defineStatement({
  columns: { endedByTeamAt: nullable(timestamp), refundedAt: nullable(timestamp) },
  examples: [{ userId: 1, channelId: "", expiresAt: new Date() }],
  sql: ({ userId, channelId, expiresAt }: Member & { readonly expiresAt: Date }) => Prisma.sql`
    select (select max(at) from subscription_adjustment
             where user_id = ${userId} and channel_id = ${channelId} and kind = 'end'
               and at >= ${expiresAt}::timestamptz - ${TOLERANCE}::interval) as ended_by_team_at,
           (select max(p.access_ended_at)
              from payment p
              join orders o on o.id = p.order_id
              join opened_channel opened
                on opened.tier_version_id = o.tier_version_id and opened.channel_id = ${channelId}
             where o.user_id = ${userId}
               and p.access_ended_at >= ${expiresAt}::timestamptz - ${TOLERANCE}::interval) as refunded_at`,
});

/** A row if the latest time that a user got in a channel is a free trial. */
export const findLatestTrial = defineStatement({
  columns: { at: timestamp },
  examples: [{ userId: 1, channelId: "" }],
  sql: ({ userId, channelId }: Member) => Prisma.sql`
    select trial.at from subscription_adjustment trial
     where trial.user_id = ${userId} and trial.channel_id = ${channelId} and trial.kind = 'trial'
       and not exists (
         select 1 from subscription_adjustment later
          where later.user_id = ${userId} and later.channel_id = ${channelId}
            and later.kind in ('gift', 'import', 'claim') and later.at >= trial.at)
       and not exists (
         select 1 from payment p
           join orders o on o.id = p.order_id
           join opened_channel opened
             on opened.tier_version_id = o.tier_version_id and opened.channel_id = ${channelId}
          where o.user_id = ${userId} and p.granted_at >= trial.at
            and p.access_ended_at is null)`,
});

/** A row if a provider is going to charge a subscription that opens the channel, directly or in a bundle. */
export const findRunningRenewal = defineStatement({
  columns: { orderId: text },
  examples: [{ userId: 1, channelId: "", now: new Date() }],
  sql: ({ userId, channelId, now }: Member & { readonly now: Date }) => Prisma.sql`
    select r.order_id from provider_subscription r
      join orders o on o.id = r.order_id
      join opened_channel opened on opened.tier_version_id = o.tier_version_id and opened.channel_id = ${channelId}
     where r.user_id = ${userId} and r.state in ('active', 'past_due') and r.awaited_until > ${now} limit 1`,
});
