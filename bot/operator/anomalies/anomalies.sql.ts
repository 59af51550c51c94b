import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineStatement,
  integer,
  nullable,
  oneOf,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { paymentProviders } from "../../platform/values/domain.ts";
import { paymentStatus } from "../../payments/index.ts";
import type { Range } from "../jobs/failed-jobs.ts";
import { ledgerFaults } from "./anomaly-types.ts";

const examples: readonly Range[] = [{ skip: 0, take: 10 }];

/* An empty page is one row, with the total alone. */

/** Payments for unknown orders with a report that no operator has dismissed; the newest report of each. */
export const selectUnknownOrders = defineStatement({
  columns: {
    total: integer,
    id: nullable(text),
    provider: nullable(oneOf(paymentProviders)),
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
 * Violations of the ledger's invariants. Each check is exact, so that every row is a fault of the program or of a change by
 * hand. Reads the whole ledger several times (about a second for a million lines), so no periodic job may call it.
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
    with entry as (
      select entry_id, kind, payment_id, currency, sum(amount) as amount, max(created_at) as at
        from ledger_posting group by entry_id, kind, payment_id, currency),
    sale as (
      select payment_id, count(distinct entry_id) filter (where kind = 'sale') as sales, max(at) as at
        from entry where kind in ('sale', 'remainder') group by payment_id),
    fault as (
      select 'entry_unbalanced' as kind, min(payment_id) as payment_id, sum(amount) as amount, currency, max(at) as at
        from entry group by entry_id, currency having sum(amount) <> 0
      union all
      -- A payment that was accepted without a receipt has no sale.
      select 'sale_missing', paid.id, null, null, paid.granted_at from payment paid
       where paid.granted_at is not null and paid.receipt is not null
         and not exists (select from sale where sale.payment_id = paid.id)
      union all
      select 'sale_twice', sale.payment_id, null, null, sale.at from sale where sale.sales > 1
      union all
      select 'sale_without_grant', sale.payment_id, null, null, sale.at
        from sale join payment sold on sold.id = sale.payment_id where sold.granted_at is null
      union all
      select 'refund_incomplete', gone.id, null, null, gone.refunded_at from payment gone
       where gone.refunded_at is not null
         and exists (select from ledger_posting line where line.payment_id = gone.id
                      group by line.account, line.owner_id, line.currency having sum(line.amount) <> 0)
      union all
      select 'clearing_negative', null, sum(amount), currency, max(created_at) from ledger_posting
       where account = 'provider_clearing' group by currency having sum(amount) < 0
      union all
      -- The account of payouts in transit equals the sum of the open payouts.
      select 'payouts_astray', null, sum(amount), currency, max(at)
        from (select currency, amount, created_at as at from ledger_posting where account = 'payouts_in_transit'
              union all
              select currency, amount_minor / case currency when 'USD' then 100.0 else 1.0 end, requested_at
                from payout where state = 'requested') moved
       group by currency having sum(amount) <> 0
      union all
      -- The account of paid broadcasts equals the Stars of those that are not settled.
      select 'broadcasts_astray', null, sum(amount), 'XTR', max(at)
        from (select amount, created_at as at from ledger_posting where account = 'broadcasts'
              union all
              select stars_reserved, started_at from broadcast where stars_reserved > 0 and stars_spent is null) set_aside
      having sum(amount) <> 0)
    select total, page.* from (select count(*)::int as total from fault) counted
      left join lateral (
        select kind, payment_id, trim_scale(amount)::text as amount, currency, at from fault
         order by at desc, kind, payment_id limit ${take}::int offset ${skip}::int) page on true`,
});
