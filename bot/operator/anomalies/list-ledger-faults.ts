import type { Platform } from "../../platform/platform.ts";
import type { LedgerFault } from "./anomaly-types.ts";
import type { Listed, Range } from "../jobs/list-failed-jobs.ts";

type Row = {
  total: number;
  kind: LedgerFault["kind"] | null;
  payment_id: string | null;
  amount: string | null;
  currency: string | null;
  at: Date;
};

/**
 * What the books may never say. Each check is exact, so that whatever is listed is a fault: of the program, or of a hand in
 * the database. Reads the whole ledger a few times over (a second or so for a million lines): for an operator's question,
 * not for the clock.
 */
export async function listLedgerFaults(
  { database }: Platform,
  { skip, take }: Range,
): Promise<Listed<LedgerFault>> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    with entry as (
      select entry_id, kind, payment_id, currency, sum(amount) as amount, max(created_at) as at
        from ledger_posting group by entry_id, kind, payment_id, currency),
    sale as (
      select payment_id, count(distinct entry_id) filter (where kind = 'sale') as sales, max(at) as at
        from entry where kind in ('sale', 'rest') group by payment_id),
    fault as (
      select 'entry_unbalanced' as kind, min(payment_id) as payment_id, sum(amount) as amount, currency, max(at) as at
        from entry group by entry_id, currency having sum(amount) <> 0
      union all
      -- Nothing is sold where nothing had arrived: the access is then a present of whoever accepted it.
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
      -- What is set aside for owners is what the payouts under way say.
      select 'payouts_astray', null, sum(amount), currency, max(at)
        from (select currency, amount, created_at as at from ledger_posting where account = 'payouts_in_transit'
              union all
              select currency, amount_minor / case currency when 'USD' then 100.0 else 1.0 end, asked_at
                from payout where state = 'asked') moved
       group by currency having sum(amount) <> 0)
    select total, page.* from (select count(*)::int as total from fault) counted
      left join lateral (
        select kind, payment_id, trim_scale(amount)::text as amount, currency, at from fault
         order by at desc, kind, payment_id limit ${take}::int offset ${skip}::int) page on true`;
  return {
    total: rows[0]?.total ?? 0,
    items: rows.flatMap(({ kind, payment_id: paymentId, amount, currency, at }) =>
      kind === null
        ? []
        : {
            kind,
            paymentId: paymentId ?? undefined,
            sum: amount === null || currency === null ? undefined : { amount, currency },
            at,
          },
    ),
  };
}
