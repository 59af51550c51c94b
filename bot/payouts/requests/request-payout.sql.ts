import { Prisma } from "../../../prisma/client/client.ts";
import { starHours } from "../../ledger/index.ts";
import {
  definePlannedStatement,
  defineStatement,
  oneOf,
  telegramIdColumn,
  text,
} from "../../platform/database/statement.ts";
import { currencies, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Wallet } from "../wallets/networks.ts";

type NewPayout = {
  readonly id: string;
  readonly ownerId: number;
  readonly amount: Money;
  readonly wallet: Wallet & { readonly setAt: Date };
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
      isAutomatic: false,
      now: new Date(),
    },
  ],
  sql: ({ id, ownerId, amount, wallet, isAutomatic, now }: NewPayout) => {
    const sum = moneyText(amount);
    return Prisma.sql`
      with asked as (
        insert into payout (id, owner_id, currency, amount_minor, network, address, wallet_set_at, state, is_automatic,
                            requested_at)
        values (${id}, ${ownerId}, ${amount.currency}, ${amount.minor}::bigint, ${wallet.network}, ${wallet.address},
                ${wallet.setAt}, 'requested', ${isAutomatic}, ${now})
        on conflict (owner_id, currency) where state = 'requested' do nothing
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

/**
 * Owners with automatic payouts whose available balance in a currency reaches their threshold, and who have no payout under way.
 * `requestPayout` decides: this finds the few owners for whom it is worth asking.
 *
 * @param input.heldSince Stars of payments after this moment are not available.
 */
export const listDueOwners = definePlannedStatement({
  columns: { ownerId: telegramIdColumn, currency: oneOf(currencies) },
  examples: [{ heldSince: new Date() }],
  sql: ({ heldSince }: { readonly heldSince: Date }) => Prisma.sql`
    with point as materialized (select balanced_to() as balanced_to),
    automatic as materialized (select * from payout_setting where is_automatic and network is not null),
    early as materialized (
      select owner_id, sum(net) as net from (${starHours.beforeMoment(heldSince)}) part group by owner_id),
    enough as materialized (
      select s.owner_id, owed.currency, owed.amount, least.amount as threshold
        from automatic s
       cross join lateral (
             select currency, -sum(amount) as amount
               from (select currency, amount from ledger_balance where account = 'owner_balance' and owner_id = s.owner_id
                      union all
                     select currency, amount from ledger_posting
                      where owner_id = s.owner_id and id > (select balanced_to from point)) line
              where currency = any(${currencies}) group by currency) owed
       cross join lateral (
             select case owed.currency when 'XTR' then s.threshold_stars else s.threshold_usd_cents / 100.0 end as amount) least
       where owed.amount >= least.amount
         and not exists (select from payout p
                          where p.owner_id = s.owner_id and p.currency = owed.currency and p.state = 'requested'))
    select owner_id, currency from enough
     where currency <> 'XTR' or amount - greatest(0,
             coalesce((select sum(net) from (${starHours.fromHour(heldSince)}) part where part.owner_id = enough.owner_id), 0)
             - coalesce((select net from early where early.owner_id = enough.owner_id), 0)) >= threshold
     order by owner_id, currency`,
});
