import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineStatement,
  json,
  boolean,
  integer,
  nullable,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

/** The rows of a query as a JSON array. */
const rows = (query: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(select coalesce(json_agg(r), '[]'::json) from (${query}) r)`;

/** Everything that is stored about a person, as one JSON object. Raw messages of providers are part of the payments. */
export const readData = defineStatement({
  columns: { data: json },
  examples: [{ userId: 1 }],
  sql: ({ userId: id }: { readonly userId: number }) => Prisma.sql`
    select json_build_object(
      'person', ${rows(Prisma.sql`select * from users where id = ${id}`)},
      'orders', ${rows(Prisma.sql`
        select o.*, c.title as channel, v.name as tier from orders o join channel c on c.id = o.channel_id
          left join tier_version v on v.id = o.tier_version_id where o.user_id = ${id} order by o.id`)},
      'payments', ${rows(Prisma.sql`
        select p.* from payment p join orders o on o.id = p.order_id where o.user_id = ${id} order by p.id`)},
      'paymentMessages', ${rows(Prisma.sql`
        select e.* from payment_event e join orders o on o.id = e.order_ref where o.user_id = ${id} order by e.id`)},
      'renewals', ${rows(Prisma.sql`select * from provider_subscription where user_id = ${id}`)},
      'customers', ${rows(Prisma.sql`select * from provider_customer where user_id = ${id}`)},
      'subscriptions', ${rows(Prisma.sql`
        select s.*, c.title as channel from subscription s join channel c on c.id = s.channel_id
         where s.user_id = ${id} order by s.id`)},
      'subscriptionAdjustments', ${rows(Prisma.sql`
        select id, channel_id, kind, at, seconds from subscription_adjustment where user_id = ${id} order by id`)},
      'trials', ${rows(Prisma.sql`select * from trial where user_id = ${id}`)},
      'claims', ${rows(Prisma.sql`select * from member_claim where user_id = ${id}`)},
      'accessOverrides', ${rows(Prisma.sql`
        select channel_id, kind, created_at from access_override where user_id = ${id}`)},
      'offeredAccess', ${rows(Prisma.sql`
        select channel_id, kind, seconds, until, created_at, declined_at from pending_access where user_id = ${id}`)},
      'joinRequests', ${rows(Prisma.sql`select channel_id, asked_at from join_request where user_id = ${id}`)},
      'imports', ${rows(Prisma.sql`
        select r.user_id, i.channel_id, i.created_at, r.days, r.until, r.for_life, r.check_result, r.first_name, r.username
          from member_import_row r join member_import i on i.id = r.import_id where r.user_id = ${id}`)},
      'donations', ${rows(Prisma.sql`select * from donation where user_id = ${id} order by id`)},
      'supportMessages', ${rows(Prisma.sql`
        select t.channel_id, m.created_at, m.author_id = ${id} as is_mine, m.text
          from support_message m join support_thread t on t.id = m.thread_id
         where t.user_id = ${id} or m.author_id = ${id} order by m.id`)},
      'storefrontVisits', ${rows(Prisma.sql`select * from storefront_visit where user_id = ${id}`)},
      'linkVisits', ${rows(Prisma.sql`select * from tracked_link_visit where user_id = ${id}`)},
      'broadcasts', ${rows(Prisma.sql`
        select broadcast_id, state, attempted_at from broadcast_recipient where user_id = ${id}`)},
      'mutedChannels', ${rows(Prisma.sql`select * from broadcast_opt_out where user_id = ${id}`)},
      'channels', ${rows(Prisma.sql`
        select id, telegram_chat_id, title, created_at from channel where owner_id = ${id}`)},
      'teamRoles', ${rows(Prisma.sql`
        select owner_id, channel_id, role, created_at from team_member where user_id = ${id}`)},
      'operatorLinks', ${rows(Prisma.sql`
        select kind, created_by = ${id} as is_mine, created_at, used_at from operator_link
         where created_by = ${id} or used_by = ${id} order by id`)},
      'notificationSettings', ${rows(Prisma.sql`select * from notification_setting where owner_id = ${id}`)},
      'payoutSettings', ${rows(Prisma.sql`select * from payout_setting where owner_id = ${id}`)},
      'payouts', ${rows(Prisma.sql`select * from payout where owner_id = ${id} order by id`)},
      'actions', ${rows(Prisma.sql`
        select at, action, subject, detail from audit_entry where actor_id = ${id} order by id`)}
    ) as data`,
});

type Person = {
  readonly userId: number;
  readonly now: Date;
  /** Coins that come later than that after the end of an order's price wait for a person (STALE_PRICE_HOURS). */
  readonly stalePriceHours: number;
};

/** A payment or refund that is not finished. An expired one, and one that the provider is not asked about any more, is. */
const isOpen = Prisma.sql`(
  p.state in ('partially_paid', 'held', 'refund_requested') or p.access_after_refund = 'open'
  or p.state = 'pending' and p.status not in ('expired', 'failed') and p.next_check_at is not null
  or exists (select from waiting_refund w where w.payment_id = p.id))`;

/** The obstacles of an erasure: somebody's money, or work under way that only this person can finish. */
export const findObstacles = defineStatement({
  columns: {
    channels: nullable(text),
    hasOpenPayout: boolean,
    hasOpenSale: boolean,
    hasRenewals: boolean,
    buyers: integer,
    buyersUntil: nullable(timestamp),
    invoicesUntil: nullable(timestamp),
    hasOpenBroadcast: boolean,
    sendsPayout: boolean,
    isCharged: boolean,
    hasOpenPayment: boolean,
  },
  examples: [{ userId: 1, now: new Date(), stalePriceHours: 24 }],
  sql: ({ userId, now, stalePriceHours }: Person) => Prisma.sql`
    with owned as materialized (select id, title, state from channel where owner_id = ${userId}),
    -- Also those of channels that were sold since.
    sales as (
      select p.* from orders o join owned c on c.id = o.channel_id join payment p on p.order_id = o.id
       union all
      select p.* from ledger_posting l join payment p on p.id = l.payment_id where l.owner_id = ${userId}),
    -- Those without an end are over with the channel: nobody could wait for them.
    buyers as (
      select s.access_until from subscription s join owned c on c.id = s.channel_id
       where s.user_id <> ${userId} and s.tier_version_id is not null and s.state in ('active', 'paused')
         and s.access_until > ${now}),
    invoices as (
      select o.stale_at + make_interval(hours => ${stalePriceHours}::integer) as until
        from orders o join owned c on c.id = o.channel_id
       where o.status = 'open' and o.user_id <> ${userId}
         and o.stale_at + make_interval(hours => ${stalePriceHours}::integer) > ${now}
         and exists (select from checkout where order_id = o.id))
    select (select string_agg(title, ', ' order by id) from owned where state <> 'gone') as channels,
           exists (select from payout where owner_id = ${userId} and state = 'requested') as has_open_payout,
           exists (select from sales p where ${isOpen}) as has_open_sale,
           exists (select from provider_subscription r join orders o on o.id = r.order_id
                     join owned c on c.id = o.channel_id where r.state in ('active', 'past_due') and r.expires_at > ${now}) as has_renewals,
           (select count(*)::integer from buyers) as buyers,
           (select max(access_until) from buyers) as buyers_until,
           (select max(until) from invoices) as invoices_until,
           exists (select from broadcast b
                    where (b.actor_id = ${userId} or b.channel_id in (select id from owned))
                      and (b.state in ('scheduled', 'filling', 'sending', 'paused') or b.revision is not null
                           or b.stars_reserved > 0 and b.stars_spent is null)) as has_open_broadcast,
           exists (select from payout where claimed_by = ${userId} and state = 'requested') as sends_payout,
           exists (select from provider_subscription where user_id = ${userId}
                     and (state in ('active', 'past_due') or state = 'failed' and expires_at > ${now})) as is_charged,
           exists (select from payment p join orders o on o.id = p.order_id
                    where o.user_id = ${userId} and ${isOpen}) as has_open_payment`,
});

/** No payment is credited until the transaction ends: the balance that it reads stays true. Reads are not stopped. */
export const stopCredits = defineStatement({
  columns: { isStopped: boolean },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`select stop_credits() as is_stopped`,
});
