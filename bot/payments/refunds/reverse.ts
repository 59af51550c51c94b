import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { lockBalanceOfPayment } from "../../ledger/index.ts";

/*
 * A refund in the ledger: first everything that the payment did is undone and the money set aside for the buyer, so that
 * nobody is paid out of it meanwhile; then it leaves the provider. Whoever calls holds the payment's row lock.
 */

/** What the payment did to each account, undone; what the provider holds of it is set aside. */
export async function setAside(transaction: Transaction, paymentId: string, now: Date): Promise<void> {
  await lockBalanceOfPayment(transaction, paymentId);
  await transaction.$executeRaw`
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund', case account when 'provider_clearing' then 'refunds' else account end,
           owner_id, currency, -sum(amount), ${paymentId}, ${now}
      from ledger_posting where payment_id = ${paymentId}
     group by account, owner_id, currency having sum(amount) <> 0 or account = 'owner_balance'`;
}

/** What was set aside is gone from the provider. */
export async function sendBack(transaction: Transaction, paymentId: string, now: Date): Promise<void> {
  await transaction.$executeRaw`
    with due as (select currency, sum(amount) as amount from ledger_posting
                  where payment_id = ${paymentId} and account = 'refunds' group by currency having sum(amount) <> 0)
    insert into ledger_posting (entry_id, kind, account, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund_sent', line.account, due.currency, line.amount, ${paymentId}, ${now}
      from due cross join lateral (values ('refunds', -due.amount), ('provider_clearing', due.amount)) line (account, amount)`;
}

/** The refund will not be: all that its entries did is undone. */
export async function undoRefund(transaction: Transaction, paymentId: string, now: Date): Promise<void> {
  await transaction.$executeRaw`
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund_undone', account, owner_id, currency, -sum(amount), ${paymentId}, ${now}
      from ledger_posting where payment_id = ${paymentId} and kind in ('refund', 'refund_undone')
     group by account, owner_id, currency having sum(amount) <> 0 or account = 'owner_balance'`;
}

/** Nothing of the payment is booked any more, as before its refund was asked for. */
export async function unbook(transaction: Transaction, paymentId: string, now: Date): Promise<void> {
  await transaction.$executeRaw`
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${newId(now)}, 'refund_undone', account, owner_id, currency, -sum(amount), ${paymentId}, ${now}
      from ledger_posting where payment_id = ${paymentId}
     group by account, owner_id, currency having sum(amount) <> 0`;
}
