import { Prisma } from "../../../prisma/client/client.ts";
import { balances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { defineCommand } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";

/*
 * A fee that the provider keeps has entries of the kind "fee", which no refund reverses. The caller holds the payment's row lock.
 */

type Fee = { readonly paymentId: string; readonly amount: Money; readonly now: Date };

/** Books the fee of a granted payment. */
export async function bookFee(transaction: Transaction, fee: Fee): Promise<void> {
  if (fee.amount.minor === 0n) return;
  await balances.lockBalanceOfPayment.run(transaction, fee);
  await postFee.run(transaction, fee);
}

/**
 * A fee that the provider took out of its balance: a cost, charged to the owner of the sale. Two entries, so that the owner's
 * statement shows the fee as a cost. Without an owner the cost stays with the platform. The caller holds the lock of the owner's balance.
 */
export const postFee = defineCommand({
  examples: [{ paymentId: "", amount: money(100n, "USD"), now: new Date() }],
  sql: ({ paymentId, amount: whole, now: at }: Fee) => {
    const { currency } = whole;
    const fee = moneyText(whole);
    const [cost, charge] = [newId(at), newId(at)];
    return Prisma.sql`
    with owner as (
      select max(owner_id) as id from ledger_posting where payment_id = ${paymentId} and currency = ${currency}),
    line (entry_id, account, owner_id, amount) as (
      values (${cost}, 'provider_fee', null::bigint, ${fee}::numeric), (${cost}, 'provider_clearing', null, -${fee}::numeric)
      union all
      select ${charge}, 'owner_balance', id, ${fee}::numeric from owner where id is not null
      union all
      select ${charge}, 'provider_fee', null, -${fee}::numeric from owner where id is not null)
    insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
    select entry_id, 'fee', account, owner_id, ${holderOf(paymentId)}, ${currency}, amount, ${paymentId}, ${at} from line`;
  },
});

/** For a line of any account: the provider that holds the payment's money. */
export const holderOf = (paymentId: string): Prisma.Sql =>
  Prisma.sql`case account when 'provider_clearing' then (select provider from payment where id = ${paymentId}) end`;
