import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";
import { holderOf } from "../grant/provider-fee.sql.ts";
import { decimalsOf, money, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { withDepositsOf } from "./refund-postings.sql.ts";

/*
 * A part of a payment in the ledger, in two entries like a whole refund: the money is set aside for the buyer, and later leaves
 * the provider. The caller holds the payment's row lock and the lock of the owner's balance.
 */

export type Part = {
  /** The part of `rest` that goes back, in the price's currency. */
  readonly amount: Money;
  /** The part of the price that has not gone back yet. */
  readonly rest: Money;
  readonly paymentId: string;
  /** The provider keeps its fee: the buyer's part includes the fee, and the owner bears its value. */
  readonly keepsFees: boolean;
};

/** Decimals of a part in a coin: those of the paid amount, and no fewer than Tether has. */
const COIN_DECIMALS = 6;

/**
 * The lines of the part, as account, owner_id, currency and amount. Everybody who was credited gives back in proportion to what
 * they have of the payment, rounded down to the currency's smallest unit; the owner bears the rest. In the price's currency the
 * part is exact; of a coin that the provider holds it is the share of what is held, rounded down, so that all parts together are
 * never more. Excess coins, which nobody was credited with, stay.
 */
const linesOf = ({ paymentId, amount, rest, keepsFees }: Part): Prisma.Sql => {
  const { currency } = amount;
  const [part, whole] = [moneyText(amount), moneyText(rest)];
  return Prisma.sql`
    posted as materialized (
      select account, currency, sum(amount) as amount from ledger_posting
       where payment_id in ${withDepositsOf(paymentId)} and kind <> 'fee' and account <> 'owner_balance'
       group by account, currency having sum(amount) <> 0),
    owner as (select max(owner_id) as id from ledger_posting where payment_id = ${paymentId}),
    coin as (
      select currency, bool_or(account = 'provider_clearing') as is_held,
             case currency when ${currency} then ${decimalsOf(currency)}::int
               else greatest(${COIN_DECIMALS}::int, (select scale(trim_scale(paid_amount)) from payment
                                                where id = ${paymentId} and paid_currency = currency)) end as decimals
        from posted group by currency),
    -- The side that the others are balanced by: the exchange of a coin for the price, or the money where nothing was exchanged.
    side as (
      select coin.*, case when not is_held or exists (select from posted p where p.currency = coin.currency and p.account = 'exchange')
                          then 'exchange' else 'refunds' end as account
        from coin),
    given as (
      select case when account in ('provider_clearing', 'unallocated') or ${keepsFees} and account = 'provider_fee'
                  then 'refunds' else account end
               as account, currency, sum(amount) as amount
        from posted group by 1, 2),
    shared as (
      select given.account, currency, -trunc(amount * ${part}::numeric / ${whole}::numeric, decimals) as amount
        from given join side using (currency)
       where given.account <> side.account and (is_held or given.account <> 'refunds')),
    line as (
      select account, null::bigint as owner_id, currency, amount from shared where amount <> 0
       union all
      select 'owner_balance', owner.id, ${currency}, ${part}::numeric
             - coalesce((select sum(amount) from shared where currency = ${currency}), 0) from owner
       union all
      select side.account, null, side.currency,
             case side.currency when ${currency} then -${part}::numeric
               else -coalesce((select sum(amount) from shared where shared.currency = side.currency), 0) end
        from side)`;
};

const example: Part = { paymentId: "", amount: money(1n, "USD"), rest: money(2n, "USD"), keepsFees: true };

/** @param id of the part, which is that of the entry. */
export const setPartAside = defineCommand({
  examples: [{ ...example, id: "", now: new Date() }],
  sql: ({ id, now, ...part }: Part & { readonly id: string; readonly now: Date }) => Prisma.sql`
    with ${linesOf(part)}
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${id}, 'part_refund', account, owner_id, currency, amount, ${part.paymentId}, ${now}
      from line where amount <> 0 or account = 'owner_balance'`,
});

/** Reverses the entry of a part that was not sent. */
export const reversePart = defineCommand({
  examples: [{ id: "", entryId: "", now: new Date() }],
  sql: ({
    id,
    entryId,
    now,
  }: {
    readonly id: string;
    readonly entryId: string;
    readonly now: Date;
  }) => Prisma.sql`
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${entryId}, 'part_refund_reversed', account, owner_id, currency, -amount, payment_id, ${now}
      from ledger_posting where entry_id = ${id}`,
});

/**
 * A repeated deposit that completed the payment left alone, and its own entries are reversed: whoever was credited with it gives its
 * value back. An excess, which nobody was credited with, is the first to leave.
 * @param part.amount the deposit's value; zero: all of it was excess, or went back before.
 */
export const takeDeposit = defineCommand({
  examples: [{ ...example, depositId: "", now: new Date() }],
  sql: ({ depositId, now, ...part }: Part & { readonly depositId: string; readonly now: Date }) => Prisma.sql`
    with ${linesOf(part)},
    used as (
      select currency, sum(amount) as amount from ledger_posting
       where (payment_id = ${depositId} or payment_id in ${withDepositsOf(part.paymentId)})
         and account = 'unallocated' and currency <> ${part.amount.currency}
       group by currency having sum(amount) > 0),
    taken as (
      select account, owner_id, currency, amount from line where currency = ${part.amount.currency}
       union all select 'unallocated', null, currency, -amount from used
       union all select 'exchange', null, currency, amount from used)
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'part_refund', account, owner_id, currency, amount, ${part.paymentId}, ${now}
      from taken where amount <> 0`,
});

/** The balance of an owner whose balance would be negative after the part; no row: the balance covers the part. */
export const selectPartUncovered = defineStatement({
  columns: { currency: text, balance: text, afterwards: text },
  examples: [example],
  sql: (part: Part) => Prisma.sql`
    with ${linesOf(part)}
    select currency, trim_scale(balance)::text as balance, trim_scale(balance - amount)::text as afterwards
      from line cross join lateral (select balance_of(owner_id, currency) as balance) whole
     where owner_id is not null and amount > 0 and balance < amount`,
});

/** The money of a payment that is set aside for the buyer, by currency or coin. */
export const selectDue = defineStatement({
  columns: { currency: text, amount: text },
  examples: [{ paymentId: "" }],
  sql: ({ paymentId }: { readonly paymentId: string }) => Prisma.sql`
    select currency, trim_scale(-sum(amount))::text as amount from ledger_posting
     where payment_id = ${paymentId} and account = 'refunds' group by currency having sum(amount) < 0 order by currency`,
});

/*
 * Money of a payment that the provider took back without a request of the program: one entry.
 */

type Taken = {
  readonly paymentId: string;
  readonly kind: "part_refund" | "dispute";
  /** In the price's currency. */
  readonly amount: Money;
  readonly now: Date;
};

/**
 * Everybody who was credited gives back in proportion, rounded down to a cent; the rest comes from the owner, and so does what
 * the payment has no money for. Without an owner it comes from the unallocated money.
 */
export const takeBack = defineCommand({
  examples: [
    { paymentId: "", kind: "dispute", amount: money(100n, "USD"), now: new Date() },
  ] as readonly Taken[],
  sql: ({ paymentId, kind, amount: whole, now: at }: Taken) => {
    const { currency } = whole;
    const taken = moneyText(whole);
    return Prisma.sql`
    with posted as (
      select account, owner_id, sum(amount) as amount from ledger_posting
       where payment_id = ${paymentId} and currency = ${currency} and kind <> 'fee' group by account, owner_id),
    owner as (select max(owner_id) as id from posted),
    held as (select coalesce(sum(amount), 0) as amount from posted where account = 'provider_clearing'),
    share as (
      select account, -trunc(posted.amount * least(1, ${taken}::numeric / held.amount), 2) as amount
        from posted, held
       where held.amount > 0 and account not in ('provider_clearing', 'owner_balance')),
    line as (
      select 'provider_clearing' as account, null::bigint as owner_id, -${taken}::numeric as amount
      union all select account, null, amount from share
      union all
      select case when owner.id is null then 'unallocated' else 'owner_balance' end, owner.id,
             ${taken}::numeric - (select coalesce(sum(amount), 0) from share)
        from owner)
    insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
    select ${newId(at)}, ${kind}, account, owner_id, ${holderOf(paymentId)}, ${currency}, sum(amount), ${paymentId}, ${at}
      from line group by account, owner_id having sum(amount) <> 0`;
  },
});
