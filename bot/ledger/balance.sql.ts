import { Prisma } from "../../prisma/client/client.ts";
import { defineCommand, defineStatement, oneOf, text } from "../platform/database/statement.ts";
import { accounts } from "./ledger.ts";
import type { Account } from "./ledger.ts";
import { starsFirst } from "./owner-entries.sql.ts";

/*
 * A transaction that reduces an owner's balance locks the owner's row first: a payout reads the balance, and a concurrent
 * refund waits or is included. Additions need no lock. NO KEY: orders and postings that refer to the person do not wait.
 */

/** Until the transaction ends. */
export const lockBalance = defineCommand({
  examples: [{ ownerId: 1 }],
  sql: ({ ownerId }: { readonly ownerId: number }) =>
    Prisma.sql`select 1 from users where id = ${ownerId} for no key update`,
});

/** Locks the balance that holds the payment's postings; the channel's owner may have changed since. */
export const lockBalanceOfPayment = defineCommand({
  examples: [{ paymentId: "" }],
  sql: ({ paymentId }: { readonly paymentId: string }) => Prisma.sql`
    select 1 from users
     where id in (select owner_id from ledger_posting where payment_id = ${paymentId} and owner_id is not null)
     order by id for no key update`,
});

/** One row a currency. */
export const selectBalances = defineStatement({
  columns: { currency: text, amount: text },
  examples: [{ ownerId: 1 }],
  sql: ({ ownerId }: { readonly ownerId: number }) => Prisma.sql`
    select currency, trim_scale(-sum(amount))::text as amount
      from ledger_posting where owner_id = ${ownerId} group by currency order by ${starsFirst}`,
});

/** One row an account and currency whose sum is not zero. Debts are positive, like the money that covers them. */
export const selectAccountBalances = defineStatement({
  columns: { account: oneOf(accounts), currency: text, amount: text },
  examples: [{ of: accounts }],
  sql: ({ of }: { readonly of: readonly Account[] }) => Prisma.sql`
    select account, currency,
           trim_scale(case account when 'provider_clearing' then sum(amount) else -sum(amount) end)::text as amount
      from ledger_posting where account = any(${of})
     group by account, currency having sum(amount) <> 0 order by ${starsFirst}`,
});
