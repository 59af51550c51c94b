import { Prisma } from "../../prisma/client/client.ts";
import {
  bigint,
  defineCommand,
  defineStatement,
  integer,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
} from "../platform/database/statement.ts";
import { firstIdOf } from "../platform/values/ids.ts";
import { accounts } from "./ledger.ts";
import type { Account } from "./ledger.ts";
import { balancedTo, starsFirst } from "./owner-entries.sql.ts";
import { hourOf } from "./star-hours.sql.ts";

/** Star payments by the hour. */
export * as starHours from "./star-hours.sql.ts";

/** As SQL: parts of the sums of an account, as owner_id (0: none), currency and amount. */
export const sumsOf = (account: Account): Prisma.Sql => Prisma.sql`
  select owner_id, currency, amount from ledger_balance where account = ${account}
   union all
  select coalesce(owner_id, 0), currency, amount from ledger_posting where account = ${account} and id > ${balancedTo}`;

/** As SQL: parts of the sums of an account over all owners, as provider (empty: none), currency and amount. */
export const totalsOf = (account: Account): Prisma.Sql => Prisma.sql`
  select provider, currency, amount from ledger_total where account = ${account}
   union all
  select coalesce(provider, ''), currency, amount from ledger_posting where account = ${account} and id > ${balancedTo}`;

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

/**
 * The balance of an owner whose balance would be negative after a refund of the payment; no row: the balance covers the
 * refund. A refund that takes nothing from the owner is covered also by a negative balance.
 * @param keepsFees the owner gives back what the provider's fee had taken, too. Under `lockBalanceOfPayment` the
 * answer stays true until the transaction ends.
 */
export const selectUncovered = defineStatement({
  columns: { currency: text, balance: text, afterwards: text },
  examples: [{ paymentId: "", keepsFees: true }],
  sql: ({ paymentId, keepsFees }: { readonly paymentId: string; readonly keepsFees: boolean }) => Prisma.sql`
    select currency, trim_scale(balance)::text as balance, trim_scale(balance - share)::text as afterwards
      from (select max(owner_id) as owner_id, currency, -sum(amount) as share from ledger_posting
             where payment_id = ${paymentId}
               and (owner_id is not null or ${keepsFees} and account = 'provider_fee' and amount < 0)
             group by currency having max(owner_id) is not null) sale
     cross join lateral (select balance_of(sale.owner_id, sale.currency) as balance) whole
     where share > 0 and balance < share`,
});

/** The negative balances of owners, the newest first. An empty page is one row, with the total alone. */
export const selectDebts = defineStatement({
  columns: {
    total: integer,
    ownerId: nullable(telegramIdColumn),
    name: nullable(text),
    currency: nullable(text),
    amount: nullable(text),
    at: nullable(timestamp),
  },
  examples: [{ skip: 0, take: 10 }],
  sql: ({ skip, take }: { readonly skip: number; readonly take: number }) => Prisma.sql`
    with debt as (
      select owner_id, currency, -sum(amount) as amount,
             (select max(created_at) from ledger_posting line where line.owner_id = balance.owner_id and line.currency = balance.currency) as at
        from (${sumsOf("owner_balance")}) balance group by owner_id, currency having sum(amount) > 0)
    select total, page.* from (select count(*)::int as total from debt) counted
      left join lateral (
        select owner_id, users.first_name as name, currency, trim_scale(amount)::text as amount, at
          from debt join users on users.id = owner_id
         order by at desc, owner_id, currency limit ${take}::int offset ${skip}::int) page on true`,
});

/** One row a currency. */
export const selectBalances = defineStatement({
  columns: { currency: text, amount: text },
  examples: [{ ownerId: 1 }],
  sql: ({ ownerId }: { readonly ownerId: number }) => Prisma.sql`
    select currency, trim_scale(-sum(amount))::text as amount
      from (select currency, amount from ledger_balance where account = 'owner_balance' and owner_id = ${ownerId}
             union all
            select currency, amount from ledger_posting where owner_id = ${ownerId} and id > ${balancedTo}) line
     group by currency order by ${starsFirst}`,
});

/** One row an account and currency whose sum is not zero. Debts are positive, like the money that covers them. */
export const selectAccountBalances = defineStatement({
  columns: { account: oneOf(accounts), currency: text, amount: text },
  examples: [{ of: accounts }],
  sql: ({ of }: { readonly of: readonly Account[] }) => Prisma.sql`
    select account, currency,
           trim_scale(case account when 'provider_clearing' then sum(amount) else -sum(amount) end)::text as amount
      from (select account, currency, amount from ledger_total where account = any(${of})
             union all
            select account, currency, amount from ledger_posting where account = any(${of}) and id > ${balancedTo}) line
     group by account, currency having sum(amount) <> 0 order by ${starsFirst}`,
});

/** The sum of all postings of each currency: 0, unless something is wrong. */
export const selectSums = defineStatement({
  columns: { currency: text, amount: text },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select currency, trim_scale(sum(amount))::text as amount
      from (select currency, amount from ledger_total
             union all
            select currency, amount from ledger_posting where id > ${balancedTo}) line
     group by currency order by ${starsFirst}`,
});

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

/**
 * The sums that differ from the postings which they add up; hours of Stars since a moment. Reads the whole ledger: some seconds for ten
 * million postings.
 */
export const countWrongSums = defineStatement({
  columns: { balances: integer, months: integer, hours: integer },
  examples: [{ hoursSince: new Date() }],
  sql: ({ hoursSince }: { readonly hoursSince: Date }) => Prisma.sql`
    with point as materialized (select balanced_to() as balanced_to),
    counted as (
      select account, coalesce(owner_id, 0) as owner_id, coalesce(provider, '') as provider, currency, sum(amount) as amount
        from ledger_posting where id <= (select balanced_to from point) group by 1, 2, 3, 4),
    counted_month as (
      select owner_id, currency, kind, date_trunc('month', created_at, 'UTC') as month, -sum(amount) as net
        from ledger_posting where owner_id is not null and id <= (select balanced_to from point) group by 1, 2, 3, 4),
    counted_hour as (
      select own.owner_id, date_trunc('hour', paid.created_at, 'UTC') as hour, -sum(own.amount) as net
        from payment paid join ledger_posting own on own.payment_id = paid.id
       where paid.id >= ${firstIdOf(hourOf(hoursSince))} and own.owner_id is not null and own.currency = 'XTR'
         and own.id <= (select balanced_to from point) group by 1, 2),
    known_hour as (select * from ledger_star_hour where hour >= ${hourOf(hoursSince)})
    select (select count(*)::int from (select account, owner_id, currency, sum(amount) as amount from counted group by 1, 2, 3) whole
                full join ledger_balance known using (account, owner_id, currency)
               where whole.amount is distinct from known.amount)
           + (select count(*)::int from (select account, provider, currency, sum(amount) as amount from counted group by 1, 2, 3) whole
                full join ledger_total known using (account, provider, currency)
               where whole.amount is distinct from known.amount) as balances,
           (select count(*)::int from counted_month full join ledger_month known using (owner_id, currency, kind, month)
             where counted_month.net is distinct from known.net) as months,
           (select count(*)::int from counted_hour full join known_hour using (owner_id, hour)
             where counted_hour.net is distinct from known_hour.net) as hours`,
});
