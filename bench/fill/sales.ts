/** Orders, checkouts, payments, their events, and the ledger. */
export const salesStatements: readonly string[] = [
  `insert into orders (id, user_id, channel_id, kind, tier_version_id, period_days, prices, is_renewal, link_id,
                       status, created_at, stale_at, paid_at)
     select p.order_id, p.user_id, p.channel_id, p.kind, p.version_id, p.days, jsonb_strip_nulls(jsonb_build_object('XTR', p.stars, 'USD', p.cents)), p.j > 1, visit.link_id,
            case when p.outcome in ('granted', 'refunded') then 'paid' else 'open' end, p.at - interval '2 minutes', p.at + interval '1 day',
            case when p.outcome in ('granted', 'refunded') then p.at end
       from payments p
       left join lateral (
         select v.link_id from tracked_link_visit v join tracked_link l on l.id = v.link_id and l.channel_id = p.channel_id
          where v.user_id = p.user_id and p.kind = 'access' limit 1) visit on p.sub_n % 4 = 0
      where p.way <> 'recurring' or p.j = 1 order by p.n`,
  `create temp table unpaid as
     select row_number() over () as n, s.user_id, s.channel_id, s.version_id, s.stars, s.cents, s.starts - interval '1 day' as at,
            ms - 86400000 as ms, pg_temp.ulid(ms - 86400000, 'X', s.n) as order_id, s.way
       from subscriptions s where s.n % 5 < 2 and s.kind <> 'for_life'`,
  `insert into orders (id, user_id, channel_id, kind, tier_version_id, period_days, prices, status, created_at, stale_at)
     select order_id, user_id, channel_id, 'access', version_id, 30, json_build_object('XTR', stars, 'USD', cents), 'open', at, at + interval '1 day' from unpaid order by at`,
  `insert into checkout (id, order_id, provider, currency, external_id, url, telegram_chat_id, message_id, shown_status, created_at)
     select pg_temp.ulid(ms, 'E', n), order_id, provider, case provider when 'stars' then 'XTR' else 'USD' end, case when way = 'crypto' then (4000000000 + n)::text end,
            case when way = 'crypto' then 'https://nowpayments.io/payment/?iid=' || (4000000000 + n) end, user_id, 1 + n % 1000, shown, at
       from (select n, ms, order_id, provider, way, user_id, at, case when way = 'crypto' then 'paid' end as shown from payments where way <> 'recurring' or j = 1
             union all
             select 1000000000 + n, ms, order_id, case when way = 'crypto' then 'nowpayments' else 'stars' end, way, user_id, at, null from unpaid) opened`,
  `insert into quote (id, checkout_id, external_id, currency, amount, address, quoted_until, created_at)
     select pg_temp.ulid(ms, 'F', n), pg_temp.ulid(ms, 'E', n), external_id, 'BTC', 0.0001,
            'bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh', at + interval '20 minutes', at from payments where way = 'crypto'`,
  `insert into payment (id, provider, external_id, order_id, status, status_rank, currency, amount_minor, payer_id, credit_minor,
                        asked_currency, asked_amount, paid_currency, paid_amount, arrived_at, booked_amount, receipt, granted_at, grant_id,
                        granted_seconds, held_reason, refund_requested_at, refunded_at, access_after_refund, reconciled_at, delivered_at,
                        created_at, updated_at)
     select id, provider, external_id, order_id, case outcome when 'short' then 'partially_paid' when 'refunded' then 'refunded' else 'paid' end,
            case outcome when 'short' then 60 when 'refunded' then 100 else 80 end, currency, amount, case when provider = 'stars' then user_id end,
            case outcome when 'short' then amount / 2 else amount end, case when provider = 'stars' then 'XTR' else 'BTC' end, coin,
            case when provider = 'stars' then 'XTR' else 'BTC' end, arrived, at, case when outcome = 'short' then null else arrived end,
            json_build_object('asked', json_build_object('amount', coin::text, 'currency', case when provider = 'stars' then 'XTR' else 'BTC' end),
                              'arrived', json_build_object('amount', arrived::text, 'currency', case when provider = 'stars' then 'XTR' else 'BTC' end),
                              'fees', '[]'::json),
            case when is_sold then at end, case when is_sold then grant_id end,
            case when not is_sold or kind = 'access' and days is null then null when kind = 'donation' then 0 else days * 86400 end,
            case outcome when 'held' then 'wrong_price' end, case outcome when 'refunded' then at + interval '2 hours' end,
            case outcome when 'refunded' then at + interval '3 hours' end, case outcome when 'refunded' then 'kept' end,
            case when provider = 'stars' then at + interval '20 minutes' end, case when is_sold then at + interval '1 second' end, at, at
       from payments,
            lateral (select outcome in ('granted', 'refunded') as is_sold, case when provider = 'stars' then amount else 0.0001 end as coin) sold,
            lateral (select case when outcome = 'short' then coin / 2 else coin end as arrived) money
      order by n`,
  `insert into provider_subscription (provider, external_id, first_charge_id, order_id, user_id, currency, amount_minor, state,
                                      expires_at, awaited_until, created_at, updated_at)
     select p.provider, p.external_id, p.external_id, p.order_id, p.user_id, 'XTR', p.amount, case when s.kind = 'active' then 'active' else 'canceled' end, s.ends, s.ends, p.at, p.at
       from payments p join subscriptions s on s.n = p.sub_n where p.way = 'recurring' and p.kind = 'access' and p.j = 1`,
  `insert into donation (id, user_id, channel_id, currency, amount_input, amount_minor, is_anonymous, order_id, thanked_at, created_at)
     select pg_temp.ulid(ms, 'Y', n), user_id, channel_id, 'XTR', '100', 100, n % 3 = 0, order_id, at, at from payments where kind = 'donation'`,
  `insert into payment_event (id, provider, external_id, dedupe_key, status, order_ref, decision, reason, payload, received_at)
     select pg_temp.ulid(ms, 'Z', n * 10 + step.rank), provider, external_id, step.status, step.status, order_id,
            case when step.is_last then case outcome when 'held' then 'hold' when 'short' then 'progress' else 'grant' end else 'progress' end,
            case when step.is_last and outcome = 'held' then 'wrong_price' end,
            case when at < today - interval '90 days' then '{}'::json
                 when provider = 'stars' then json_build_object('currency', 'XTR', 'total_amount', amount, 'invoice_payload', order_id,
                   'telegram_payment_charge_id', external_id, 'provider_payment_charge_id', order_id)
                 else json_build_object('payment_id', external_id, 'payment_status', step.status, 'order_id', order_id, 'price_amount', cents / 100.0,
                   'price_currency', 'usd', 'pay_address', 'bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh', 'pay_amount', 0.0001, 'pay_currency', 'btc',
                   'actually_paid', 0.0001, 'order_description', 'Monthly', 'purchase_id', external_id, 'outcome_currency', 'btc',
                   'outcome_amount', 0.0000985, 'fee', json_build_object('currency', 'btc', 'depositFee', 0.000001, 'serviceFee', 0.0000005)) end,
            at - (4 - step.rank) * interval '20 seconds'
       from size, payments, lateral (
         select 1 as rank, 'pending' as status, false as is_last where provider = 'nowpayments'
         union all select 2, 'confirming', false where provider = 'nowpayments'
         union all select 4, case outcome when 'short' then 'partially_paid' else 'paid' end, true) step`,
];
