import { Prisma } from "../../prisma/client/client.ts";
import { defineStatement, integer } from "../platform/database/statement.ts";
import { defaultModes, eventKinds } from "./event-kinds.ts";

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
