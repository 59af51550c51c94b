import { Prisma } from "../../../prisma/client/client.ts";
import { defineCustomPlanStatement, integer, text } from "../../platform/database/statement.ts";

/**
 * The sales behind a payout: those that an owner's ledger has between the payout before, of the same currency, and this one. The
 * amounts are the owner's share.
 */
export const sumSalesBehind = defineCustomPlanStatement({
  columns: { sales: integer, net: text },
  examples: [{ ownerId: 1, currency: "USD", payoutId: "" }],
  sql: ({
    ownerId,
    currency,
    payoutId,
  }: {
    readonly ownerId: number;
    readonly currency: string;
    readonly payoutId: string;
  }) => Prisma.sql`
    with payout_line as materialized (
      select min(id) as id from ledger_posting where entry_id = ${payoutId} and owner_id = ${ownerId}),
    line_before as materialized (
      select max(id) as id from ledger_posting
       where owner_id = ${ownerId} and currency = ${currency} and kind = 'payout' and id < (select id from payout_line))
    select count(*) filter (where kind = 'sale')::int as sales, trim_scale(coalesce(-sum(amount), 0))::text as net
      from ledger_posting
     where owner_id = ${ownerId} and currency = ${currency} and kind in ('sale', 'remainder')
       and id > coalesce((select id from line_before), 0) and id < (select id from payout_line)`,
});
