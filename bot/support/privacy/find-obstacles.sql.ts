import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineStatement,
  integer,
  nullable,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

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
