import { Prisma } from "../../../../prisma/client/client.ts";
import { defineCommand } from "../../../platform/database/statement.ts";

export type StoredEntry = {
  readonly id: string;
  /** Stripe's id of the payment. */
  readonly payment: string;
  readonly currency: string;
  /** Exact decimal text. */
  readonly amount: string;
  readonly createdAt: Date;
};

/** In one statement, because the first look of a busy account brings many thousands of entries. */
export const storeWaiting = defineCommand({
  examples: [[]],
  sql: (entries: readonly StoredEntry[]) => Prisma.sql`
    insert into waiting_balance_entry (provider, id, external_id, currency, amount, created_at)
    select 'stripe', entry.*
      from unnest(${entries.map(({ id }) => id)}::text[], ${entries.map(({ payment }) => payment)}::text[],
                  ${entries.map(({ currency }) => currency)}::text[], ${entries.map(({ amount }) => amount)}::numeric[],
                  ${entries.map(({ createdAt }) => createdAt)}::timestamptz[]) entry`,
});

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
