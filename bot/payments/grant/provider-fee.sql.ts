import { Prisma } from "../../../prisma/client/client.ts";
import { balances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { defineCommand } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";

/*
 * A fee that the provider keeps has entries of the kind "fee", which no refund reverses: one for the cost, and one that charges the
 * owner of the sale with the cost, so that the owner's statement shows it. The caller holds the payment's row lock.
 */

type Fee = { readonly paymentId: string; readonly amount: Money; readonly now: Date };

/** Without an owner who was credited, the cost stays with the platform until a person accepts the payment. */
export async function bookFee(transaction: Transaction, fee: Fee): Promise<void> {
  if (fee.amount.minor === 0n) return;
  await postCost.run(transaction, fee);
  await chargeFee(transaction, fee);
}

/** Charges the owner of a payment that is accepted with the fee that was booked before. */
export async function chargeFee(transaction: Transaction, fee: Fee): Promise<void> {
  if (fee.amount.minor === 0n) return;
  await balances.lockBalanceOfPayment.run(transaction, fee);
  await postCharge.run(transaction, fee);
}

const examples: readonly Fee[] = [{ paymentId: "", amount: money(100n, "USD"), now: new Date() }];

/** The provider took the fee out of its balance. */
export const postCost = defineCommand({
  examples,
  sql: ({ paymentId, amount, now: at }: Fee) => Prisma.sql`
    insert into ledger_posting (entry_id, kind, account, provider, currency, amount, payment_id, created_at)
    select ${newId(at)}, 'fee', account, ${holderOf(paymentId)}, ${amount.currency}, amount, ${paymentId}, ${at}
      from (values ('provider_fee', ${moneyText(amount)}::numeric),
                   ('provider_clearing', -${moneyText(amount)}::numeric)) line (account, amount)`,
});

export const postCharge = defineCommand({
  examples,
  sql: ({ paymentId, amount, now: at }: Fee) => Prisma.sql`
    with owner as (
      select max(owner_id) as id from ledger_posting where payment_id = ${paymentId} and currency = ${amount.currency})
    insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
    select ${newId(at)}, 'fee', line.account, line.owner_id, ${amount.currency}, line.amount, ${paymentId}, ${at}
      from owner cross join lateral (
           values ('owner_balance', owner.id, ${moneyText(amount)}::numeric),
                  ('provider_fee', null, -${moneyText(amount)}::numeric)) line (account, owner_id, amount)
     where owner.id is not null`,
});

/** For a line of any account: the provider that holds the payment's money. */
export const holderOf = (paymentId: string): Prisma.Sql =>
  Prisma.sql`case account when 'provider_clearing' then (select provider from payment where id = ${paymentId}) end`;
