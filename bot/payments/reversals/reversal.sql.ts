import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineCommand, defineStatement } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { holderOf } from "../grant/provider-fee.sql.ts";

/*
 * Money of a payment that the provider took back without a request of the program. The caller holds the payment's row lock and
 * the lock of the owner's balance.
 */

type Returned = {
  readonly paymentId: string;
  /** In the price's currency. */
  readonly amount: Money;
  readonly now: Date;
};

/**
 * The provider gave money of a dispute back. Everybody who was credited then has the share of the sale that is at the provider, as if
 * the disputes had only taken the rest, rounded up to a cent; the owner gets what remains. Money that covers an overdraft is the owner's.
 */
export const giveBack = defineCommand({
  examples: [{ paymentId: "", amount: money(100n, "USD"), now: new Date() }] as readonly Returned[],
  sql: ({ paymentId, amount: whole, now: at }: Returned) => {
    const { currency } = whole;
    const returned = moneyText(whole);
    return Prisma.sql`
    with posted as (
      select account, owner_id, sum(amount) as amount,
             coalesce(sum(amount) filter (where kind not in ('dispute', 'dispute_reversed')), 0) as undisputed
        from ledger_posting where payment_id = ${paymentId} and currency = ${currency} and kind <> 'fee' group by account, owner_id),
    owner as (select max(owner_id) as id from posted),
    held as (
      select undisputed as amount, least(undisputed, undisputed - amount - ${returned}::numeric) as missing
        from posted where account = 'provider_clearing' and undisputed > 0),
    share as (
      select account, undisputed - trunc(undisputed * held.missing / held.amount, 2) - posted.amount as amount
        from posted, held where account not in ('provider_clearing', 'owner_balance')),
    line as (
      select 'provider_clearing' as account, null::bigint as owner_id, ${returned}::numeric as amount
      union all select account, null, amount from share
      union all
      select case when owner.id is null then 'unallocated' else 'owner_balance' end, owner.id,
             -${returned}::numeric - (select coalesce(sum(amount), 0) from share)
        from owner)
    insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
    select ${newId(at)}, 'dispute_reversed', account, owner_id, ${holderOf(paymentId)}, ${currency}, sum(amount), ${paymentId}, ${at}
      from line group by account, owner_id having sum(amount) <> 0`;
  },
});

/** Whether the provider took more than the payment had. Fees are no part of its money. */
export const isOverdrawn = defineStatement({
  columns: { isOverdrawn: boolean },
  examples: [{ paymentId: "" }],
  sql: ({ paymentId }: { readonly paymentId: string }) => Prisma.sql`
    select coalesce(sum(amount), 0) < 0 as is_overdrawn from ledger_posting
     where payment_id = ${paymentId} and account = 'provider_clearing' and kind <> 'fee'`,
});
