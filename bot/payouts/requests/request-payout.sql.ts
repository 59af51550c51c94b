import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, text } from "../../platform/database/statement.ts";
import { moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Wallet } from "../wallets/networks.ts";

type NewPayout = {
  readonly id: string;
  readonly ownerId: number;
  readonly amount: Money;
  readonly wallet: Wallet & { readonly setAt: Date };
  /** Why the program waits for an approval. */
  readonly holdReason: string | null;
  readonly isAutomatic: boolean;
  readonly now: Date;
};

/** Inserts a payout with its ledger entry. No row: the owner has a pending payout in this currency. */
export const insertPayout = defineStatement({
  columns: { id: text },
  examples: [
    {
      id: "",
      ownerId: 1,
      amount: { minor: 1n, currency: "XTR" },
      wallet: { network: "usdt_tron", address: "", setAt: new Date() },
      holdReason: null,
      isAutomatic: false,
      now: new Date(),
    },
  ],
  sql: ({ id, ownerId, amount, wallet, holdReason, isAutomatic, now }: NewPayout) => {
    const sum = moneyText(amount);
    return Prisma.sql`
      with asked as (
        insert into payout (id, owner_id, currency, amount_minor, network, address, memo, wallet_set_at, state,
                            is_automatic, hold_reason, requested_at)
        values (${id}, ${ownerId}, ${amount.currency}, ${amount.minor}::bigint, ${wallet.network}, ${wallet.address},
                ${wallet.memo ?? null}, ${wallet.setAt}, 'requested', ${isAutomatic}, ${holdReason}, ${now})
        on conflict (owner_id, currency) where state in ('requested', 'sending') do nothing
        returning id),
      booked as (
        insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
        select asked.id, 'payout', line.account, line.owner_id, ${amount.currency}, line.amount, ${now}
          from asked cross join lateral (
               values ('owner_balance', ${ownerId}::bigint, ${sum}::numeric),
                      ('payouts_in_transit', null, -${sum}::numeric)) line (account, owner_id, amount))
      select id from asked`;
  },
});
