import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";
import { defaultModes, eventKinds } from "./kinds.ts";

// Some 100 ms a batch, of rows that nobody else waits for.
const BATCH = 2_000;

/**
 * Finds out of each new event whose it is and of which kind, and whether its owner wants to hear of it: now, with the digest,
 * or not at all, and then it is gone. Safe to run beside another one, which takes other events.
 */
export async function sortEvents({ database }: Pick<Platform, "database">): Promise<number> {
  let total = 0;
  for (;;) {
    const [row] = await database.prisma.$queryRaw<{ taken: number }[]>(sortBatch);
    const taken = row?.taken ?? 0;
    total += taken;
    if (taken < BATCH) return total;
  }
}

const standard = Prisma.join(eventKinds.map((kind) => Prisma.sql`(${kind}, ${defaultModes[kind]})`));

// A payment's money is whose it was booked for, also where the channel has another owner since. A renewal is any payment of
// somebody who paid for this channel before. A discussion group goes with its channel, which is told of. Who decides about an
// anomaly is the channel's owner now; one that the bot settled by itself, since two deposits made up a price, is none. A
// refused payout has a message of its own, like the kinds that always have one.
const sortBatch = Prisma.sql`
  with fresh as materialized (
    select id, what, subject from owner_event where kind is null order by id limit ${BATCH} for update skip locked),
  known as (
    select fresh.id, o.channel_id, coalesce(booked.owner_id, c.owner_id) as owner_id,
           case when fresh.what = 'refunded' then 'refund'
                when o.kind = 'donation' then 'donation'
                when o.is_renewal or exists (
                  select 1 from orders earlier join payment paid on paid.order_id = earlier.id
                   where earlier.user_id = o.user_id and earlier.channel_id = o.channel_id and earlier.kind = 'access'
                     and (paid.granted_at, paid.id) < (p.granted_at, p.id)) then 'renewal'
                else 'new_subscription' end as kind,
           fresh.what = 'refunded' as is_told
      from fresh
      join payment p on p.id = fresh.subject
      join orders o on o.id = p.order_id
      join channel c on c.id = o.channel_id
      left join lateral (
        select owner_id from ledger_posting where payment_id = p.id and owner_id is not null order by id limit 1) booked on true
     where fresh.what in ('granted', 'refunded')
    union all
    select fresh.id, c.id, c.owner_id, 'anomaly', true
      from fresh join payment p on p.id = fresh.subject join orders o on o.id = p.order_id join channel c on c.id = o.channel_id
     where fresh.what = 'refund_failed'
        or fresh.what in ('held', 'short') and not (p.resolution is not null and p.resolved_by is null)
    union all
    select fresh.id, null, p.owner_id, 'payout', fresh.what = 'payout_refused'
      from fresh join payout p on p.id = fresh.subject
     where fresh.what in ('payout_asked', 'payout_sent', 'payout_refused')
    union all
    select fresh.id, c.id, c.owner_id, 'failed_renewal', false
      from fresh join orders o on o.id = fresh.subject join channel c on c.id = o.channel_id
     where fresh.what = 'renewal_failed'
    union all
    select fresh.id, c.id, c.owner_id, 'removal', false
      from fresh join subscription s on s.id = fresh.subject join channel c on c.id = s.channel_id
     where fresh.what = 'removed' and c.discussion_of_id is null),
  wanted as (
    select known.*, case coalesce(choice.mode, own.mode, standard.mode)
                    when 'on' then case when known.is_told then null else 'now' end
                    when 'digest' then 'digest' end as delivery
      from known
      join (values ${standard}) standard (kind, mode) on standard.kind = known.kind
      left join notification_choice choice
        on choice.owner_id = known.owner_id and choice.channel_id = known.channel_id and choice.kind = known.kind
      left join owner_choice own on own.owner_id = known.owner_id and own.kind = known.kind),
  sorted as (
    update owner_event e
       set owner_id = wanted.owner_id, channel_id = wanted.channel_id, kind = wanted.kind, delivery = wanted.delivery
      from wanted where e.id = wanted.id and wanted.delivery is not null),
  unwanted as (
    delete from owner_event e using fresh
     where e.id = fresh.id and not exists (select 1 from wanted where wanted.id = e.id and wanted.delivery is not null))
  select count(*)::int as taken from fresh`;
