import { Prisma } from "../../../../prisma/client/client.ts";
import { defineCommand } from "../../../platform/database/statement.ts";

type Counted = { readonly before: Date };

/** Adds up the waiting entries whose payments came to the ledger before that time: these were granted or held. */
export const countArrived = defineCommand({
  examples: [{ before: new Date() }],
  sql: ({ before }: Counted) => Prisma.sql`
    with arrived as (
      delete from waiting_balance_entry entry using payment
       where entry.provider = 'stripe' and payment.provider = entry.provider and payment.external_id = entry.external_id
         and (payment.granted_at is not null or payment.held_reason is not null)
         and coalesce(payment.granted_at, payment.arrived_at) < ${before}
      returning entry.currency, entry.amount)
    insert into counted_balance (provider, currency, amount)
    select 'stripe', currency, sum(amount) from arrived group by currency
    on conflict (provider, currency) do update set amount = counted_balance.amount + excluded.amount`,
});
