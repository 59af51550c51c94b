import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  integer,
  nullable,
  telegramIdColumn,
  text,
} from "../../platform/database/statement.ts";
import { subscriptionState } from "../entitlement/entitlement.ts";

/** Concurrent copies into one group wait for each other, so that nobody is copied, and notified, twice. */
export const lockGroup = defineStatement({
  columns: { discussionOfId: nullable(text) },
  examples: [{ groupId: "" }],
  sql: ({ groupId }: { readonly groupId: string }) => Prisma.sql`
    select discussion_of_id from channel where id = ${groupId} for no key update`,
});

type Page = {
  /** The person before the page; 0: the first page. */
  readonly after: number;
  /** The subscriptions of a page. */
  readonly most: number;
};

type Copy = Page & {
  readonly channelId: string;
  readonly groupId: string;
  readonly now: Date;
};

/**
 * Copies a page of the subscriptions of a channel into its discussion group: the same end, the same pause, and the same
 * adjustments, so that a later refund takes the same time in both. Skips a user who has as much in the group already. Returns
 * one row without an id if the page has nobody to copy. `last`: the last person of the page; null: the page is empty.
 */
export const copySubscriptions = defineStatement({
  columns: {
    id: nullable(text),
    state: nullable(subscriptionState),
    read: integer,
    last: nullable(telegramIdColumn),
  },
  examples: [{ channelId: "", groupId: "", now: new Date(), after: 0, most: 500 }],
  sql: ({ channelId, groupId, now, after, most }: Copy) => Prisma.sql`
    with page as materialized (
      select * from subscription where channel_id = ${channelId} and user_id > ${after} order by user_id limit ${most}),
    missing as (
      select s.* from page s
        left join subscription there on there.user_id = s.user_id and there.channel_id = ${groupId}
       where (s.state = 'paused' or s.state = 'active' and (s.expires_at is null or s.expires_at > ${now}))
         and not exists (select 1 from access_override b
                          where b.channel_id = s.channel_id and b.user_id = s.user_id and b.kind = 'ban')
         and (there.id is null or there.state in ('ending', 'ended')
              or there.expires_at < coalesce(s.expires_at, 'infinity')
              or there.tier_version_id is null and s.tier_version_id is not null)),
    given as (
      insert into subscription_adjustment (id, user_id, channel_id, kind, at, seconds, actor_id, payment_id)
      select new_id(${now}), g.user_id, ${groupId}, g.kind, g.at, g.seconds, g.actor_id, g.payment_id
        from subscription_adjustment g join missing m on m.user_id = g.user_id
       where g.channel_id = ${channelId}
         and not exists (select 1 from subscription_adjustment known where known.user_id = g.user_id
                            and known.channel_id = ${groupId} and known.kind = g.kind and known.at = g.at)),
    copied as (
    insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, remind_at,
                              extended_at, state, paused_at, check_membership_at)
    select new_id(${now}), user_id, ${groupId}, tier_version_id, started_at, expires_at, s.access_until, s.remind_at,
           extended_at, state, paused_at, first_membership_check(coalesce(paused_at, extended_at))
      from missing, subscription_schedule(${groupId}, expires_at) s
    on conflict (user_id, channel_id) do update
       set tier_version_id = excluded.tier_version_id, state = excluded.state, paused_at = excluded.paused_at,
           extended_at = excluded.extended_at, ended_at = null, end_reason = null,
           removal_failure = null, removal_failed_at = null,
           started_at = case when subscription.state = 'ended' then excluded.started_at
                             else subscription.started_at end,
           check_membership_at = case when subscription.state = excluded.state then subscription.check_membership_at
                                      else excluded.check_membership_at end,
           (expires_at, access_until, remind_at) = (
             select ends, s.access_until, s.remind_at
               from (select case when subscription.state in ('ending', 'ended') then excluded.expires_at
                                 when subscription.expires_at is null then null
                                 else nullif(greatest(subscription.expires_at,
                                                      coalesce(excluded.expires_at, 'infinity')),
                                             'infinity') end as ends) copied,
                    subscription_schedule(subscription.channel_id, ends) s)
    returning id, state)
    select copied.id, copied.state, whole.read, whole.last
      from (select count(*)::int as read, max(user_id) as last from page) whole left join copied on true`,
});

/**
 * A page of the subscriptions of a group that is no discussion group any more. Their tiers do not open the group, so access
 * counts as granted: nobody can renew it, and nobody is reminded of its end.
 */
export const closeSubscriptions = defineStatement({
  columns: { read: integer, last: nullable(telegramIdColumn) },
  examples: [{ groupId: "", after: 0, most: 500 }],
  sql: ({ groupId, after, most }: Page & { readonly groupId: string }) => Prisma.sql`
    with page as materialized (
      select id, user_id from subscription where channel_id = ${groupId} and user_id > ${after} order by user_id limit ${most}),
    open as (
      select id from subscription
       where id in (select id from page) and state in ('active', 'paused')
         and (tier_version_id is not null or remind_at is not null)
         and not exists (select from opened_channel o
                          where o.tier_version_id = subscription.tier_version_id and o.channel_id = ${groupId})
       order by id for update),
    closed as (
      update subscription s set tier_version_id = null, remind_at = null from open where s.id = open.id)
    select count(*)::int as read, max(user_id) as last from page`,
});

type Pair = { readonly channelId: string; readonly groupId: string };

/** Links the group and copies the channel's rules into it. Changes no row if the group is linked already. */
export const linkGroup = defineCommand({
  examples: [{ channelId: "", groupId: "" }],
  sql: ({ channelId, groupId }: Pair) => Prisma.sql`
    update channel g
       set discussion_of_id = c.id, access_mode = c.access_mode, grace_hours = c.grace_hours,
           reminder_days = c.reminder_days, unknown_members = c.unknown_members
      from channel c
     where c.id = ${channelId} and g.id = ${groupId} and g.discussion_of_id is distinct from c.id`,
});

export const copyAccessOverrides = defineCommand({
  examples: [{ channelId: "", groupId: "" }],
  sql: ({ channelId, groupId }: Pair) => Prisma.sql`
    insert into access_override (channel_id, user_id, kind, actor_id, created_at, seen_inside)
    select ${groupId}, user_id, kind, actor_id, created_at, seen_inside from access_override where channel_id = ${channelId}
    on conflict do nothing`,
});
