import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineCommand,
  definePlannedStatement,
  list,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { currencies } from "../../platform/values/money.ts";
import { strategyColumn } from "../schedule/strategy.ts";

/** Owners whom the program must look at, those due longest first. The index on `check_at` finds them among all owners. */
export const listDueOwners = definePlannedStatement({
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
