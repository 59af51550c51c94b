import { Prisma } from "../../prisma/client/client.ts";
import {
  bigint,
  defineStatement,
  integer,
  nullable,
  oneOf,
  text,
  timestamp,
} from "../platform/database/statement.ts";
import { networkColumn } from "../payouts/index.ts";
import { currencies } from "../platform/values/money.ts";
import { eventKinds } from "./event-kinds.ts";

type Input = { readonly notificationId: string };
const examples: readonly Input[] = [{ notificationId: "" }];

/**
 * The events of a notification by kind, tier and currency, with sums from the ledger. `net` is the owner's own posting;
 * `gross` adds the fees in the same currency. A sale is one ledger entry; a refund is the entries that reversed it. A payment
 * with two anomalies counts once.
 */
export const readGroups = defineStatement({
  columns: {
    kind: oneOf(eventKinds),
    tierName: nullable(text),
    currency: nullable(text),
    count: integer,
    gross: text,
    net: text,
  },
  examples,
  sql: ({ notificationId }: Input) => Prisma.sql`
    select e.kind, v.name as tier_name, p.currency, count(distinct case e.kind when 'anomaly' then e.subject_id else e.id::text end)::int as count,
           coalesce(trim_scale(sum(line.gross)), 0)::text as gross, coalesce(trim_scale(sum(line.net)), 0)::text as net
      from notification_event e
      left join payment p on e.event in ('granted', 'refunded') and p.id = e.subject_id
      left join orders o on o.id = p.order_id
      left join tier_version v on v.id = o.tier_version_id
      left join lateral (
        select -sum(l.amount) as gross, -sum(l.amount) filter (where l.account = 'owner_balance') as net
          from ledger_posting l
         where l.payment_id = p.id and l.currency = p.currency
           and l.account in ('owner_balance', 'platform_fee', 'provider_fee', 'network_fee')
           and case e.event when 'granted' then l.entry_id = p.grant_id
                           else l.kind in ('refund', 'refund_reversed') end) line on true
     where e.notification_id = ${notificationId}
     group by e.kind, v.name, p.currency
     order by array_position(${eventKinds}::text[], e.kind), count(*) desc, v.name`,
});

/** The people and the texts of a notification with one event. */
export const readSingleEvent = defineStatement({
  columns: {
    /** Null: an anonymous donor. */
    person: nullable(text),
    /** Null: a donation, or a gift of access. */
    tierName: nullable(text),
    /** The donor's note. */
    note: nullable(text),
    /** When access ends after a failed renewal. */
    until: nullable(timestamp),
  },
  examples,
  sql: ({ notificationId }: Input) => Prisma.sql`
    select case when d.is_anonymous then null else u.first_name end as person, v.name as tier_name, d.note,
           (select max(expires_at) from provider_subscription
             where e.event = 'renewal_failed' and order_id = o.id and state in ('past_due', 'failed')) as until
      from notification_event e
      left join payment p on e.event in ('granted', 'refunded') and p.id = e.subject_id
      left join orders o on o.id = case e.event when 'renewal_failed' then e.subject_id else p.order_id end
      left join donation d on d.order_id = o.id
      left join subscription s on e.event = 'removed' and s.id = e.subject_id
      join users u on u.id = coalesce(o.user_id, s.user_id)
      left join tier_version v on v.id = coalesce(o.tier_version_id, s.tier_version_id)
     where e.notification_id = ${notificationId}`,
});
export type SingleEvent = Awaited<ReturnType<typeof readSingleEvent.all>>[number];

/** The steps of payouts in their order. */
export const readPayoutSteps = defineStatement({
  columns: {
    step: oneOf(["requested", "sent", "refused"]),
    currency: oneOf(currencies),
    amountMinor: bigint,
    network: networkColumn,
    address: text,
    reference: nullable(text),
    reason: nullable(text),
  },
  examples,
  sql: ({ notificationId }: Input) => Prisma.sql`
    select replace(e.event, 'payout_', '') as step, p.currency, p.amount_minor, p.network, p.address, p.reference, p.reason
      from notification_event e join payout p on p.id = e.subject_id
     where e.notification_id = ${notificationId} and e.kind = 'payout' order by e.id`,
});
