import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  nullable,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";

type Grant = MemberKey & {
  readonly id: string;
  readonly tierVersionId: string | null;
  readonly seconds: number | null;
  readonly now: Date;
};

/** Adds time to a subscription, or begins one. Null seconds: for life, since a sum with null is null. */
export const addTime = defineCommand<Grant>({
  examples: [{ id: "", channelId: "", userId: 1, tierVersionId: null, seconds: 1, now: new Date() }],
  sql: ({ id, channelId, userId, tierVersionId, seconds, now }) => Prisma.sql`
    insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, remind_at,
                              extended_at, state, check_membership_at)
    select ${id}, ${userId}, ${channelId}, ${tierVersionId}, ${now}, ends, access_until, remind_at,
           ${now}, 'active', first_membership_check(${now})
      from (select ${now}::timestamptz + make_interval(secs => ${seconds}::int) as ends) first,
           subscription_schedule(${channelId}, ends)
    on conflict (user_id, channel_id) do update
       set tier_version_id = coalesce(excluded.tier_version_id, subscription.tier_version_id),
           state = case subscription.state when 'paused' then 'paused' else 'active' end,
           ended_at = null, end_reason = null, removal_failure = null, removal_failed_at = null,
           extended_at = excluded.extended_at,
           started_at = case when subscription.state = 'ended' then excluded.started_at
                             else subscription.started_at end,
           check_membership_at = case when subscription.state in ('active', 'paused') then subscription.check_membership_at
                                      else excluded.check_membership_at end,
           (expires_at, access_until, remind_at) = (
             select ends, s.access_until, s.remind_at
               from (select case when subscription.expires_at is null then null
                                 else greatest(subscription.expires_at, coalesce(subscription.paused_at, ${now}))
                                      + make_interval(secs => ${seconds}::int) end as ends) extended,
                    subscription_schedule(subscription.channel_id, ends) s)`,
});

/**
 * Takes all time that is left. Paused time ends where it was paused. The end of a row is after its start, also within one
 * millisecond.
 */
export const takeTime = defineStatement({
  columns: { id: text },
  examples: [{ channelId: "", userId: 1, now: new Date() }],
  sql: ({ channelId, userId, now }: MemberKey & { readonly now: Date }) => Prisma.sql`
    update subscription
       set state = 'ending', paused_at = null,
           (expires_at, access_until, remind_at) = (
             select ends, s.access_until, s.remind_at
               from (select greatest(least(subscription.expires_at, coalesce(paused_at, ${now}::timestamptz)),
                                     started_at + interval '1 millisecond') as ends) taken,
                    subscription_schedule(channel_id, ends, has_grace => false) s)
     where user_id = ${userId} and channel_id = ${channelId} and state in ('active', 'paused')
    returning id`,
});

export const pause = defineStatement({
  columns: { id: text },
  examples: [{ channelId: "", userId: 1, now: new Date() }],
  sql: ({ channelId, userId, now }: MemberKey & { readonly now: Date }) => Prisma.sql`
    update subscription set state = 'paused', paused_at = ${now}, check_membership_at = first_membership_check(${now})
     where user_id = ${userId} and channel_id = ${channelId} and state = 'active'
       and (expires_at is null or expires_at > ${now})
    returning id`,
});

/** Ends a pause: moves the end by the length of the pause, and records the pause. */
export const resume = defineStatement({
  columns: { id: text },
  examples: [{ channelId: "", userId: 1, actorId: 1, now: new Date() }],
  sql: ({
    channelId,
    userId,
    actorId,
    now,
  }: MemberKey & { readonly actorId: number; readonly now: Date }) => Prisma.sql`
    with paused as materialized (
      select id, user_id, channel_id, paused_at from subscription
       where user_id = ${userId} and channel_id = ${channelId} and state = 'paused' for update),
    recorded as (
      insert into subscription_adjustment (id, user_id, channel_id, kind, at, seconds, actor_id)
      select new_id(${now}), user_id, channel_id, 'pause', paused_at,
             extract(epoch from ${now}::timestamptz - paused_at)::int, ${actorId} from paused
      on conflict (user_id, channel_id, at) where kind = 'pause' do nothing)
    update subscription s
       set state = 'active', paused_at = null, extended_at = ${now},
           check_membership_at = first_membership_check(${now}),
           (expires_at, access_until, remind_at) = (
             select ends, schedule.access_until, schedule.remind_at
               from (select s.expires_at + (${now}::timestamptz - paused.paused_at) as ends) resumed,
                    subscription_schedule(s.channel_id, ends) schedule)
      from paused where s.id = paused.id
    returning s.id`,
});

/** Brings the end forward, never back; an end that is over begins the removal. */
export const shorten = defineCommand({
  examples: [{ id: "", end: new Date(), isOver: true }],
  sql: ({
    id,
    end,
    isOver,
  }: {
    readonly id: string;
    readonly end: Date;
    readonly isOver: boolean;
  }) => Prisma.sql`
    update subscription
       set state = ${isOver ? Prisma.sql`'ending'` : Prisma.sql`state`},
           paused_at = ${isOver ? Prisma.sql`null` : Prisma.sql`paused_at`},
           (expires_at, access_until, remind_at) = (
             select ${end}::timestamptz, s.access_until, s.remind_at
               from subscription_schedule(channel_id, ${end}, has_grace => ${!isOver}) s)
     where id = ${id} and state in ('active', 'paused') and (expires_at is null or expires_at > ${end})`,
});

export const lockAdjustable = defineStatement({
  columns: {
    id: text,
    startedAt: timestamp,
    pausedAt: nullable(timestamp),
    expiresAt: nullable(timestamp),
    isOpen: boolean,
  },
  examples: [{ channelId: "", userId: 1 }],
  sql: ({ channelId, userId }: MemberKey) => Prisma.sql`
    select id, started_at, paused_at, expires_at, state in ('active', 'paused') as is_open from subscription
     where user_id = ${userId} and channel_id = ${channelId} for update`,
});

type TrialKey = MemberKey & { readonly channelIds: readonly string[] };

/**
 * Whether the subscriptions hold the trial and nothing else, with the end of the one for the tier's own channel. A payment
 * that committed between the first check and the trial added its time to the same row.
 */
export const readBegunTrial = defineStatement({
  columns: { isTrial: nullable(boolean), id: nullable(text), end: nullable(timestamp) },
  examples: [{ userId: 1, channelId: "", channelIds: [""] }],
  sql: ({ userId, channelId, channelIds }: TrialKey) => Prisma.sql`
    select bool_and(s.expires_at = g.at + make_interval(secs => g.seconds)) as is_trial,
           max(s.id) filter (where s.channel_id = ${channelId}) as id,
           max(s.expires_at) filter (where s.channel_id = ${channelId}) as end
      from subscription s join subscription_adjustment g using (user_id, channel_id)
     where s.user_id = ${userId} and s.channel_id = any(${channelIds}) and g.kind = 'trial'`,
});
