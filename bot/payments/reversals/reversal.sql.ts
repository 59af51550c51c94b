import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";
import { holderOf } from "../refunds/part-postings.sql.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";

/*
 * Money of a payment that the provider took back without a request of the program. The caller holds the payment's row lock and
 * the lock of the owner's balance. A fee that the provider keeps has entries of the kind "fee", which no refund reverses.
 */

const now = new Date();
const amount = money(100n, "USD");

type Key = { readonly paymentId: string; readonly now: Date };
type Fee = Key & { readonly amount: Money };

/** The provider gave the amount of a dispute back: its entries are reversed. */
export const giveBack = defineCommand({
  examples: [{ paymentId: "", now }],
  sql: ({ paymentId, now: at }: Key) => Prisma.sql`
    insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
    select ${newId(at)}, 'dispute_reversed', account, owner_id, provider, currency, -sum(amount), ${paymentId}, ${at}
      from ledger_posting where payment_id = ${paymentId} and kind in ('dispute', 'dispute_reversed')
     group by account, owner_id, provider, currency having sum(amount) <> 0`,
});

/**
 * A fee that the provider took out of its balance: a cost, charged to the owner of the sale. Two entries, so that the owner's
 * statement shows the fee as a cost. Without an owner the cost stays with the platform.
 */
export const postFee = defineCommand({
  examples: [{ paymentId: "", amount, now }],
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
