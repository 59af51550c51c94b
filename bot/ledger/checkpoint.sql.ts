import { Prisma } from "../../prisma/client/client.ts";
import { bigint, defineCommand, defineStatement, integer } from "../platform/database/statement.ts";

/** Adds the postings of ended transactions to the sums of the ledger. */
export const settleLedger = defineStatement({
  columns: { position: bigint },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`select settle_ledger() as position`,
});

/** Every posting up to `position` was checked without a fault. A check that another one overtook changes nothing. */
export const recordCleanCheck = defineCommand({
  examples: [{ position: 0n, now: new Date() }],
  sql: ({ position, now }: { readonly position: bigint; readonly now: Date }) => Prisma.sql`
    update ledger_checkpoint set checked_to = ${position}, checked_at = ${now} where checked_to <= ${position}`,
});

/** The sums that differ from the postings which they add up. Reads the whole ledger: some seconds for ten million postings. */
export const countWrongSums = defineStatement({
  columns: { balances: integer, months: integer },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    with point as materialized (select balanced_to() as balanced_to),
    counted as (
      select account, coalesce(owner_id, 0) as owner_id, currency, sum(amount) as amount
        from ledger_posting where id <= (select balanced_to from point) group by 1, 2, 3),
    counted_month as (
      select owner_id, currency, kind, date_trunc('month', created_at, 'UTC') as month, -sum(amount) as net
        from ledger_posting where owner_id is not null and id <= (select balanced_to from point) group by 1, 2, 3, 4)
    select (select count(*)::int from counted full join ledger_balance known using (account, owner_id, currency)
             where counted.amount is distinct from known.amount) as balances,
           (select count(*)::int from counted_month full join ledger_month known using (owner_id, currency, kind, month)
             where counted_month.net is distinct from known.net) as months`,
});
