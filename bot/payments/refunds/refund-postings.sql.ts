import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";

/*
 * A refund in the ledger. First the postings of the payment are reversed and the money is set aside for the buyer, so that no
 * payout takes it; later the money leaves the provider. The caller holds the payment's row lock.
 */

type Input = { readonly paymentId: string; readonly now: Date };

const examples: readonly Input[] = [{ paymentId: "", now: new Date() }];

/** The ids of the payment and of the repeated deposits that completed it: the money of a refund. */
export const withDepositsOf = (paymentId: string): Prisma.Sql => Prisma.sql`
  (select ${paymentId}::text
    union all
   select deposit.id from payment completed
     join payment deposit on deposit.provider = completed.provider and deposit.parent_external_id = completed.external_id
    where completed.id = ${paymentId} and deposit.state = 'merged')`;

/**
 * Reverses the postings of the payment, and of its repeated deposits if they go back too; the money at the provider is set aside.
 *
 * A provider that keeps its fee sends the whole payment back, and the fee stays a cost: the buyer's refund includes the fee, and
 * the owner, who was charged with its value, gives back the price without it. A fee that became known later has an entry of its
 * own, which stays as it is.
 */
export const setAside = defineCommand({
  examples: [true, false].flatMap((withDeposits) =>
    examples.map((example) => ({ ...example, keepsFees: true, withDeposits })),
  ),
  sql: ({
    paymentId,
    now,
    keepsFees,
    withDeposits,
  }: Input & { readonly keepsFees: boolean; readonly withDeposits: boolean }) => Prisma.sql`
    with posted as (
      select account, owner_id, currency, sum(amount) as amount from ledger_posting
       where payment_id in ${withDeposits ? withDepositsOf(paymentId) : Prisma.sql`(${paymentId})`} and kind <> 'fee'
       group by account, owner_id, currency),
    reversed as (
      select case when account = 'provider_clearing' then 'refunds'
                  when not ${keepsFees} or account <> 'provider_fee' then account
                  -- The fee in the paid currency, and its value that the owner was charged with.
                  when amount > 0 then 'refunds' else 'owner_balance' end as account,
             case when ${keepsFees} and account = 'provider_fee' and amount < 0
                  then (select max(owner_id) from posted) else owner_id end as owner_id,
             currency, amount
        from posted)
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund', account, owner_id, currency, -sum(amount), ${paymentId}, ${now}
      from reversed
     group by account, owner_id, currency having sum(amount) <> 0 or account = 'owner_balance'`,
});

/** Moves the money that was set aside out of the provider's account. */
export const postRefundSent = defineCommand({
  examples,
  sql: ({ paymentId, now }: Input) => Prisma.sql`
    with due as (select currency, sum(amount) as amount from ledger_posting
                  where payment_id = ${paymentId} and account = 'refunds' group by currency having sum(amount) <> 0)
    insert into ledger_posting (entry_id, kind, account, provider, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund_sent', line.account, line.provider, due.currency, line.amount, ${paymentId}, ${now}
      from payment, due cross join lateral (
           values ('refunds', null, -due.amount), ('provider_clearing', payment.provider, due.amount)) line (account, provider, amount)
     where payment.id = ${paymentId}`,
});

/**
 * Moves the coins of a deposit, which were set aside with the payment that it completed, out of the provider's account. Of coins that
 * partly went back before, only the rest is set aside.
 */
export const postDepositSent = defineCommand({
  examples: [{ paymentId: "", depositId: "", now: new Date() }],
  sql: ({ paymentId, depositId, now }: Input & { readonly depositId: string }) => Prisma.sql`
    with held as (
      select currency, provider, sum(amount) as amount from ledger_posting
       where payment_id = ${depositId} and account = 'provider_clearing' and kind <> 'fee' group by currency, provider),
    due as (
      select currency, -sum(amount) as amount from ledger_posting
       where payment_id = ${paymentId} and account = 'refunds' group by currency),
    coins as (
      select currency, provider, least(held.amount, due.amount) as amount from held join due using (currency))
    insert into ledger_posting (entry_id, kind, account, provider, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund_sent', line.account, line.provider, currency, line.amount, line.payment_id, ${now}
      from coins cross join lateral (
           values ('refunds', null, coins.amount, ${paymentId}),
                  ('provider_clearing', coins.provider, -coins.amount, ${depositId})) line (account, provider, amount, payment_id)
     where coins.amount > 0`,
});

/** Reverses the entries of a withdrawn refund. */
export const reverseRefund = defineCommand({
  examples,
  sql: ({ paymentId, now }: Input) => Prisma.sql`
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund_reversed', account, owner_id, currency, -sum(amount), ${paymentId}, ${now}
      from ledger_posting where payment_id = ${paymentId} and kind in ('refund', 'refund_reversed')
     group by account, owner_id, currency having sum(amount) <> 0 or account = 'owner_balance'`,
});

/** For a refund that is reversed: takes the money of the payment out of the ledger that was posted for this refund alone. */
export const reverseHeld = defineCommand({
  examples,
  sql: ({ paymentId, now }: Input) => Prisma.sql`
    insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'held', account, owner_id, provider, currency, -sum(amount), ${paymentId}, ${now}
      from ledger_posting where payment_id = ${paymentId} and kind = 'held'
     group by account, owner_id, provider, currency having sum(amount) <> 0`,
});
