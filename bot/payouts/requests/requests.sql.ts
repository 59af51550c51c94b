import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineCommand,
  defineCustomPlanStatement,
  list,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
  defineStatement,
} from "../../platform/database/statement.ts";
import { currencies, moneyText } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { strategyColumn } from "../payout/strategy.ts";
import type { Wallet } from "../payout/networks.ts";

/** Owners whom the program must look at, those due longest first. The index on `check_at` finds them among all owners. */
export const listDueOwners = defineCustomPlanStatement({
  columns: {
    ownerId: telegramIdColumn,
    strategy: strategyColumn,
    timeZone: nullable(text),
    /** As it is stored: a network that the program no longer knows must not hide the other owners. */
    network: text,
    walletSetAt: timestamp,
    checkAt: timestamp,
    /** Balances that reach the floor. Stars on hold count, so `requestPayout` decides. */
    enough: list(oneOf(currencies)),
  },
  examples: [{ now: new Date(), take: 1 }],
  sql: ({ now, take }: { readonly now: Date; readonly take: number }) => Prisma.sql`
    with point as materialized (select balanced_to() as balanced_to)
    select s.owner_id, s.strategy, u.time_zone, s.network, s.wallet_set_at, s.check_at,
           array(select currency
                   from (select currency, amount from ledger_balance where account = 'owner_balance' and owner_id = s.owner_id
                          union all
                         select currency, amount from ledger_posting
                          where owner_id = s.owner_id and id > (select balanced_to from point)) line
                  where currency = any(${currencies}) group by currency
                 having -sum(amount) >= payout_floor(s, currency) order by currency) as enough
      from payout_setting s join users u on u.id = s.owner_id
     where s.check_at <= ${now} and s.network is not null
     order by s.check_at, s.owner_id limit ${take}`,
});
export type DueOwner = Awaited<ReturnType<typeof listDueOwners.all>>[number];

/** The next look at an owner, in place of the one that was due at `seen`. */
export type Move = { readonly ownerId: number; readonly seen: Date; readonly next: Date | null };

/** A change of the settings meanwhile has set another moment, which stays. */
export const moveChecks = defineCommand({
  examples: [{ moves: [{ ownerId: 1, seen: new Date(), next: null }] }],
  sql: ({ moves }: { readonly moves: readonly Move[] }) => Prisma.sql`
    update payout_setting s set check_at = move.next
      from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) move ("ownerId" bigint, seen timestamptz, next timestamptz)
     where s.owner_id = move."ownerId" and s.check_at = move.seen`,
});

/** Finds owners whose balance reached the floor without being noticed, such as during a change of their settings. */
export const markDueOwners = defineCommand({
  examples: [{}],
  sql: () => Prisma.sql`
    update payout_setting s set check_at = 'epoch'
      from ledger_balance b
     where s.check_at is null and s.strategy in ('instant', 'threshold') and s.network is not null
       and b.account = 'owner_balance' and b.owner_id = s.owner_id and b.currency = any(${currencies})
       and -b.amount >= payout_floor(s, b.currency)`,
});

type NewPayout = {
  readonly id: string;
  readonly ownerId: number;
  readonly amount: Money;
  readonly wallet: Wallet & { readonly setAt: Date };
  /** Why the program waits for an approval. */
  readonly approvalReason: string | null;
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
      approvalReason: null,
      isAutomatic: false,
      now: new Date(),
    },
  ],
  sql: ({ id, ownerId, amount, wallet, approvalReason, isAutomatic, now }: NewPayout) => {
    const sum = moneyText(amount);
    return Prisma.sql`
      with asked as (
        insert into payout (id, owner_id, currency, amount_minor, network, address, memo, wallet_set_at, state,
                            is_automatic, approval_reason, requested_at)
        values (${id}, ${ownerId}, ${amount.currency}, ${amount.minor}::bigint, ${wallet.network}, ${wallet.address},
                ${wallet.memo ?? null}, ${wallet.setAt}, 'requested', ${isAutomatic}, ${approvalReason}, ${now})
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
