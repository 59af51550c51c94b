import type { Transaction } from "../platform/database/database.ts";

/*
 * Whoever takes from an owner's balance locks the owner's row first: a payout reads the balance, so a refund at the same
 * moment is either in it or comes after. What adds to a balance need not wait. NO KEY, because orders and entries that refer
 * to the person must not wait either.
 */

/** Until the transaction ends. */
export async function lockBalance(transaction: Transaction, ownerId: number): Promise<void> {
  await transaction.$queryRaw`select 1 from users where id = ${ownerId} for no key update`;
}

/** The balance that a payment was booked to, which need not be that of the channel's owner now. */
export async function lockBalanceOfPayment(transaction: Transaction, paymentId: string): Promise<void> {
  await transaction.$queryRaw`
    select 1 from users
     where id in (select owner_id from ledger_posting where payment_id = ${paymentId} and owner_id is not null)
     order by id for no key update`;
}
