import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineCommand, defineStatement } from "../../platform/database/statement.ts";
import { newId } from "../../platform/values/ids.ts";

/*
 * Money of a payment that the provider took back without a request of the program. The caller holds the payment's row lock and
 * the lock of the owner's balance.
 */

const now = new Date();

type Key = { readonly paymentId: string; readonly now: Date };

/** The provider gave the amount of a dispute back: its entries are reversed. */
export const giveBack = defineCommand({
  examples: [{ paymentId: "", now }],
  sql: ({ paymentId, now: at }: Key) => Prisma.sql`
    insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
    select ${newId(at)}, 'dispute_reversed', account, owner_id, provider, currency, -sum(amount), ${paymentId}, ${at}
      from ledger_posting where payment_id = ${paymentId} and kind in ('dispute', 'dispute_reversed')
     group by account, owner_id, provider, currency having sum(amount) <> 0`,
});

/** Whether the provider took more than the payment had. Fees are no part of its money. */
export const isOverdrawn = defineStatement({
  columns: { isOverdrawn: boolean },
  examples: [{ paymentId: "" }],
  sql: ({ paymentId }: { readonly paymentId: string }) => Prisma.sql`
    select coalesce(sum(amount), 0) < 0 as is_overdrawn from ledger_posting
     where payment_id = ${paymentId} and account = 'provider_clearing' and kind <> 'fee'`,
});
