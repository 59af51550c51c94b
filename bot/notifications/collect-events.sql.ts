import { Prisma } from "../../prisma/client/client.ts";
import {
  bigint,
  boolean,
  defineCommand,
  defineStatement,
  nullable,
  text,
  timestamp,
  integer,
} from "../platform/database/statement.ts";
import { advisoryLocks } from "../platform/database/advisory-locks.ts";
import { defaultModes, eventKinds } from "./event-kinds.ts";

/*
 * A notification is due 15 seconds after the last of its events and at most a minute after the first, so that events at about
 * the same time share a notification; and at least a minute after the previous notification about the same channel.
 */
const QUIET_SECONDS = 15;
const MAX_DELAY_SECONDS = 60;
const MIN_GAP_SECONDS = 60;

/** An aggregate over the rows `waiting` of one owner and channel (null: payouts): when their notification is due. */
const dueAt = Prisma.sql`greatest(
  least(max(waiting.at) + make_interval(secs => ${QUIET_SECONDS}), min(waiting.at) + make_interval(secs => ${MAX_DELAY_SECONDS})),
  (select max(previous.created_at) + make_interval(secs => ${MIN_GAP_SECONDS}) from notification previous
    where previous.owner_id = waiting.owner_id and previous.channel_id is not distinct from waiting.channel_id
      and not previous.is_digest))`;

/** Waiting events of reachable owners. An owner who blocked the bot gets theirs after unblocking the bot. */
const waitingNow = Prisma.sql`
    from notification_event waiting join users u on u.id = waiting.owner_id and u.unreachable_since is null
   where waiting.delivery = 'now' and waiting.kind is not null and waiting.notification_id is null
   group by waiting.owner_id, waiting.channel_id`;

/** Puts the due events of each owner and channel into one notification. */
export const claimDueNotifications = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) =>
    claim(
      now,
      "now",
      Prisma.sql`
        select waiting.owner_id, waiting.channel_id, ${now}::timestamptz as until
        ${waitingNow} having ${dueAt} <= ${now}`,
    ),
});

/** When the next notification is due; null: no event waits. */
export const nextDueAt = defineStatement({
  columns: { at: nullable(timestamp) },
  examples: [{}],
  sql: () => Prisma.sql`select min(due.at) as at from (select ${dueAt} as at ${waitingNow}) due`,
});

export const listDigestOwners = defineStatement({
  columns: { id: bigint, timeZone: nullable(text) },
  examples: [{}],
  sql: () => Prisma.sql`
    select id, time_zone from users
     where unreachable_since is null and id in (
       select owner_id from notification_event where delivery = 'digest' and kind is not null and notification_id is null)`,
});

export type DigestTime = { readonly ownerId: bigint; readonly until: Date };

/** Claims the notifications of a digest: events of an owner before `until`, the owner's latest digest time. */
export const claimDigests = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date(), times: [] }],
  sql: ({ now, times }: { readonly now: Date; readonly times: readonly DigestTime[] }) =>
    claim(
      now,
      "digest",
      Prisma.sql`
        select waiting.owner_id, waiting.channel_id, digest.until
          from json_to_recordset(${digestRecords(times)}::json) as digest (id bigint, until timestamptz)
          join notification_event waiting on waiting.owner_id = digest.id and waiting.at < digest.until
         where waiting.delivery = 'digest' and waiting.kind is not null and waiting.notification_id is null
         group by waiting.owner_id, waiting.channel_id, digest.until`,
    ),
});

const digestRecords = (times: readonly DigestTime[]): string =>
  JSON.stringify(times.map(({ ownerId, until }) => ({ id: ownerId.toString(), until })));

/** @param due owner_id, channel_id and `until`, which ends the events of a digest. */
const claim = (now: Date, delivery: "now" | "digest", due: Prisma.Sql): Prisma.Sql => Prisma.sql`
  with due as materialized (${due}),
  created as (
    insert into notification (id, owner_id, channel_id, is_digest, created_at)
    select new_id(${now}), owner_id, channel_id, ${delivery === "digest"}, ${now} from due
    returning id, owner_id, channel_id),
  assigned as (
    update notification_event e set notification_id = created.id
      from created join due on due.owner_id = created.owner_id and due.channel_id is not distinct from created.channel_id
     where e.owner_id = created.owner_id and e.channel_id is not distinct from created.channel_id and e.delivery = ${delivery}
       and e.kind is not null and e.notification_id is null
       and ${delivery === "digest" ? Prisma.sql`e.at < due.until` : Prisma.sql`true`})
  select id from created`;

/** Of concurrent transactions only one collects: events at about the same time must not become two notifications. */
export const lockCollection = defineStatement({
  columns: { isLocked: boolean },
  examples: [{}],
  sql: () =>
    Prisma.sql`select pg_try_advisory_xact_lock(${advisoryLocks.notifications}::int, 0) as is_locked`,
});

// Longer than MIN_GAP_SECONDS, for which `dueAt` reads them.
const NOTIFICATION_RETENTION = "1 hour";
// For owners who blocked the bot. /statement shows them older sales.
const EVENT_RETENTION = "30 days";

export const deleteOldNotifications = defineCommand({
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) => Prisma.sql`
    delete from notification n where created_at < ${now}::timestamptz - ${NOTIFICATION_RETENTION}::interval
       and not exists (select 1 from notification_event e where e.notification_id = n.id)`,
});

export const deleteOldEvents = defineCommand({
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) => Prisma.sql`
    delete from notification_event where notification_id is null and at < ${now}::timestamptz - ${EVENT_RETENTION}::interval`,
});

const defaults = Prisma.join(eventKinds.map((kind) => Prisma.sql`(${kind}, ${defaultModes[kind]})`));

/**
 * Assigns new events to their owner, channel, kind and delivery, and deletes those that the owner does not want. Concurrent
 * statements take different events.
 *
 * - The money of a payment belongs to the owner in its ledger entry, even after a change of the channel's owner.
 * - A payment is a renewal if the order says so, or the user had paid for this channel before.
 * - Removals from a discussion group are left out: the removal from its channel is an event too.
 * - An anomaly concerns the owner of the sale; until somebody is credited, the current owner of the channel. A deposit that the bot
 *   merged with another is no anomaly.
 * - A refused payout has a message of its own.
 */
export const assignEvents = defineStatement({
  columns: { taken: integer },
  examples: [{ most: 1 }],
  sql: ({ most }: { readonly most: number }) => Prisma.sql`
    with fresh as materialized (
      select id, event, subject_id from notification_event where kind is null order by id limit ${most} for update skip locked),
    known as (
      select fresh.id, o.channel_id, coalesce(booked.owner_id, c.owner_id) as owner_id,
             case when fresh.event = 'refunded' then 'refund'
                  when o.kind = 'donation' then 'donation'
                  when o.is_renewal or exists (
                    select 1 from orders earlier join payment paid on paid.order_id = earlier.id
                     where earlier.user_id = o.user_id and earlier.channel_id = o.channel_id and earlier.kind = 'access'
                       and (paid.granted_at, paid.id) < (p.granted_at, p.id)) then 'renewal'
                  else 'new_subscription' end as kind,
             fresh.event = 'refunded' as has_own_message
        from fresh
        join payment p on p.id = fresh.subject_id
        join orders o on o.id = p.order_id
        join channel c on c.id = o.channel_id
        left join lateral (
          select owner_id from ledger_posting where payment_id = p.id and owner_id is not null order by id limit 1) booked on true
       where fresh.event in ('granted', 'refunded')
      union all
      select fresh.id, c.id, coalesce(booked.owner_id, c.owner_id), 'anomaly', true
        from fresh join payment p on p.id = fresh.subject_id join orders o on o.id = p.order_id join channel c on c.id = o.channel_id
        left join lateral (
          select owner_id from ledger_posting where payment_id = p.id and owner_id is not null order by id limit 1) booked on true
       where fresh.event = 'refund_failed'
          or fresh.event in ('held', 'short') and not (p.resolution is not null and p.resolved_by is null)
      union all
      select fresh.id, null, p.owner_id, 'payout', fresh.event = 'payout_refused'
        from fresh join payout p on p.id = fresh.subject_id
       where fresh.event in ('payout_requested', 'payout_sent', 'payout_refused')
      union all
      select fresh.id, c.id, c.owner_id, 'failed_renewal', false
        from fresh join orders o on o.id = fresh.subject_id join channel c on c.id = o.channel_id
       where fresh.event = 'renewal_failed'
      union all
      select fresh.id, c.id, c.owner_id, 'removal', false
        from fresh join subscription s on s.id = fresh.subject_id join channel c on c.id = s.channel_id
       where fresh.event = 'removed' and c.discussion_of_id is null),
    assigned as (
      select known.*, case coalesce(choice.mode, owner.mode, defaults.mode)
                      when 'on' then case when known.has_own_message then null else 'now' end
                      when 'digest' then 'digest' end as delivery
        from known
        join (values ${defaults}) defaults (kind, mode) on defaults.kind = known.kind
        left join notification_setting choice
          on choice.owner_id = known.owner_id and choice.channel_id = known.channel_id and choice.kind = known.kind
        left join owner_notification_setting owner on owner.owner_id = known.owner_id and owner.kind = known.kind),
    updated as (
      update notification_event e
         set owner_id = assigned.owner_id, channel_id = assigned.channel_id, kind = assigned.kind, delivery = assigned.delivery
        from assigned where e.id = assigned.id and assigned.delivery is not null),
    deleted as (
      delete from notification_event e using fresh
       where e.id = fresh.id and not exists (select 1 from assigned where assigned.id = e.id and assigned.delivery is not null))
    select count(*)::int as taken from fresh`,
});
