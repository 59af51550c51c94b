import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, nullable, text } from "../../platform/database/statement.ts";
import { subscriptionState } from "../entitlement/entitlement.ts";

/** Concurrent copies into one group wait for each other, so that nobody is copied, and notified, twice. */
export const lockGroup = defineStatement({
  columns: { discussionOfId: nullable(text) },
  examples: [{ groupId: "" }],
  sql: ({ groupId }: { readonly groupId: string }) => Prisma.sql`
    select discussion_of_id from channel where id = ${groupId} for no key update`,
});

type Copy = {
  readonly channelId: string;
  readonly groupId: string;
  readonly now: Date;
  readonly most: number;
};

/**
 * Copies subscriptions of a channel into its discussion group: the same end, the same pause, and the same adjustments, so
 * that a later refund takes the same time in both. Skips a user who has as much in the group already.
 */
export const copySubscriptions = defineStatement({
  columns: { id: text, state: subscriptionState },
  examples: [{ channelId: "", groupId: "", now: new Date(), most: 500 }],
  sql: ({ channelId, groupId, now, most }: Copy) => Prisma.sql`
    with missing as (
      select s.* from subscription s
        left join subscription there on there.user_id = s.user_id and there.channel_id = ${groupId}
       where s.channel_id = ${channelId}
         and (s.state = 'paused' or s.state = 'active' and (s.expires_at is null or s.expires_at > ${now}))
         and not exists (select 1 from access_override b
                          where b.channel_id = s.channel_id and b.user_id = s.user_id and b.kind = 'ban')
         and (there.id is null or there.state in ('ending', 'ended')
              or there.expires_at < coalesce(s.expires_at, 'infinity')
              or there.tier_version_id is null and s.tier_version_id is not null)
       order by s.id limit ${most}),
    given as (
      insert into subscription_adjustment (id, user_id, channel_id, kind, at, seconds, actor_id)
      select new_id(${now}), g.user_id, ${groupId}, g.kind, g.at, g.seconds, g.actor_id
        from subscription_adjustment g join missing m on m.user_id = g.user_id
       where g.channel_id = ${channelId}
         and not exists (select 1 from subscription_adjustment known where known.user_id = g.user_id
                            and known.channel_id = ${groupId} and known.kind = g.kind and known.at = g.at))
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
    returning id, state`,
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
