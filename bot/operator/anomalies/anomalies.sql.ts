import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineStatement,
  integer,
  nullable,
  oneOf,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { balances } from "../../ledger/index.ts";
import { paymentStatus } from "../../payments/index.ts";
import type { Range } from "../jobs/failed-jobs.ts";
import { ledgerFaults } from "./anomaly-types.ts";

const examples: readonly Range[] = [{ skip: 0, take: 10 }];

/* An empty page is one row, with the total alone. */

// The clocks of processes may differ by less than this, and a payment may be stored this long before its postings are checked.
const CHECKED_AGAIN = "1 hour";

const since = Prisma.sql`coalesce((select checked_at from point) - ${CHECKED_AGAIN}::interval, '-infinity')`;

/** The time of an account's newest posting. It stands for a fault of the whole account, which no single posting causes. */
const newestOf = (account: string): Prisma.Sql => Prisma.sql`
  (select created_at from ledger_posting where account = ${account} order by id desc limit 1)`;

/** Payments for unknown orders with a report that no operator has dismissed; the newest report of each. */
export const selectUnknownOrders = defineStatement({
  columns: {
    total: integer,
    id: nullable(text),
    provider: nullable(text),
    externalId: nullable(text),
    orderRef: nullable(text),
    status: nullable(paymentStatus),
    receivedAt: nullable(timestamp),
  },
  examples,
  sql: ({ skip, take }: Range) => Prisma.sql`
    with waiting as (
      select distinct on (provider, external_id) id, provider, external_id, order_ref, status, received_at
        from payment_event event
       where decision = 'unknown_order'
         and not exists (select from audit_entry where subject = event.id and action = 'event.dismissed')
       order by provider, external_id, received_at desc, id desc)
    select total, page.* from (select count(*)::int as total from waiting) counted
      left join lateral (
        select * from waiting order by received_at desc, id desc limit ${take}::int offset ${skip}::int) page on true`,
});

/**
 * Violations of the ledger's invariants since the last check that found none. Each check is exact, so that every row is a fault of
 * the program or of a change by hand. An entry and a payment with a new posting are checked with their older postings.
 */
export const selectLedgerFaults = defineStatement({
  columns: {
    total: integer,
    kind: nullable(oneOf(ledgerFaults)),
    paymentId: nullable(text),
    amount: nullable(text),
    currency: nullable(text),
    at: nullable(timestamp),
  },
  examples,
  sql: ({ skip, take }: Range) => Prisma.sql`
    with point as materialized (select checked_at from ledger_checkpoint),
    fresh as materialized (
      select entry_id, kind, payment_id from ledger_posting where id > checked_to()),
    entry as (
      select line.entry_id, min(line.payment_id) as payment_id, line.currency, sum(line.amount) as amount,
             max(line.created_at) as at
        from ledger_posting line where line.entry_id in (select entry_id from fresh)
       group by line.entry_id, line.currency),
    sale as (
      select line.payment_id, count(distinct line.entry_id) filter (where line.kind = 'sale') as sales, max(line.created_at) as at
        from ledger_posting line
       where line.kind in ('sale', 'remainder')
         and line.payment_id in (select payment_id from fresh where kind in ('sale', 'remainder'))
       group by line.payment_id),
    gone as (
      select id, refunded_at from payment where refunded_at >= ${since}
       union
      select gone.id, gone.refunded_at from fresh join payment gone on gone.id = fresh.payment_id
       where gone.refunded_at is not null),
    fault as (
      select 'entry_unbalanced' as kind, payment_id, amount, currency, at from entry where amount <> 0
      union all
      -- A payment that was accepted without a receipt has no sale.
      select 'sale_missing', paid.id, null, null, paid.granted_at from payment paid
       where paid.granted_at >= ${since}
         and paid.receipt is not null
         and not exists (select from ledger_posting line
                          where line.payment_id = paid.id and line.kind in ('sale', 'remainder'))
      union all
      select 'sale_twice', sale.payment_id, null, null, sale.at from sale where sale.sales > 1
      union all
      select 'sale_without_grant', sale.payment_id, null, null, sale.at
        from sale join payment sold on sold.id = sale.payment_id where sold.granted_at is null
      union all
      -- After a refund, a bank may take the money of a dispute, or return the money of one that was lost.
      select 'refund_incomplete', gone.id, null, null, gone.refunded_at from gone
       where exists (select from ledger_posting line where line.payment_id = gone.id and line.kind <> 'fee'
                        and not (line.kind in ('dispute', 'dispute_reversed') and line.created_at > gone.refunded_at)
                      group by line.account, line.owner_id, line.currency
                     having sum(line.amount) <> 0
                        -- An owner bears a lost dispute of more than the rest of the payment.
                        and not (exists (select from dispute where payment_id = gone.id)
                                 and case line.account when 'provider_clearing' then sum(line.amount) < 0
                                                       when 'owner_balance' then sum(line.amount) > 0 else false end))
      union all
      select 'clearing_negative', null, sum(amount), currency, ${newestOf("provider_clearing")}
        from (${balances.totalsOf("provider_clearing")}) clearing group by provider, currency having sum(amount) < 0
      union all
      -- The account of payouts in transit equals the sum of the open payouts: in the price's currency until their coins are set
      -- aside, then in coins.
      select 'payouts_astray', null, sum(amount), currency, coalesce(max(at), ${newestOf("payouts_in_transit")})
        from (select currency, amount, null::timestamptz as at from (${balances.totalsOf("payouts_in_transit")}) transit
              union all
              select currency, whole_units(amount_minor, currency), requested_at
                from payout
               where state = 'requested'
                  or (state = 'sending' and not exists (
                        select from payout_transfer t where t.payout_id = payout.id and t.state = 'sending'))
              union all
              select b.currency, t.share, b.created_at
                from payout_transfer t join payout_batch b on b.id = t.batch_id where t.state = 'sending') moved
       group by currency having sum(amount) <> 0
      union all
      -- The account of paid broadcasts equals the Stars of those that are not settled.
      select 'broadcasts_astray', null, sum(amount), 'XTR', coalesce(max(at), ${newestOf("broadcasts")})
        from (select amount, null::timestamptz as at from (${balances.totalsOf("broadcasts")}) set_apart
              union all
              select stars_reserved, started_at from broadcast where stars_reserved > 0 and stars_spent is null) set_aside
      having sum(amount) <> 0)
    select total, page.* from (select count(*)::int as total from fault) counted
      left join lateral (
        select kind, payment_id, trim_scale(amount)::text as amount, currency, at from fault
         order by at desc, kind, payment_id limit ${take}::int offset ${skip}::int) page on true`,
});
