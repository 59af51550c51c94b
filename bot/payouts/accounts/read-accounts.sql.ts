import { Prisma } from "../../../prisma/client/client.ts";
import { balances } from "../../ledger/index.ts";
import type { Currency } from "../../platform/values/money.ts";
import {
  defineCustomPlanStatement,
  defineStatement,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

type RecentSales = { readonly ownerId: number; readonly currency: Currency; readonly since: Date };

/** The owner's share of Star payments since a moment, less their refunds. Refunds of older payments do not count. */
export const sumRecentStars = defineStatement({
  columns: { held: text },
  examples: [{ ownerId: 1, since: new Date() }],
  sql: ({ ownerId, since }: { readonly ownerId: number; readonly since: Date }) => Prisma.sql`
    select trim_scale(
             coalesce((select sum(net) from (${balances.starHours.fromHour(since)}) part where owner_id = ${ownerId}), 0)
             - coalesce((select sum(net) from (${balances.starHours.beforeMoment(since)}) part where owner_id = ${ownerId}), 0)
           )::text as held`,
});

/** The owner's money of payments in a currency since a moment, less their refunds. Refunds of older payments do not count. */
export const sumRecentMoney = defineCustomPlanStatement({
  columns: { held: text },
  examples: [{ ownerId: 1, currency: "USD", since: new Date() }],
  sql: ({ ownerId, currency, since }: RecentSales) => Prisma.sql`
    select trim_scale(coalesce(-sum(line.amount), 0))::text as held
      from ledger_posting line join payment on payment.id = line.payment_id
     where line.owner_id = ${ownerId} and line.created_at > ${since} and line.currency = ${currency}
       and payment.created_at > ${since}`,
});

/** The first sale in a currency since a moment: its money is free before that of the others. */
export const firstRecentSale = defineCustomPlanStatement({
  columns: { at: timestamp },
  examples: [{ ownerId: 1, currency: "XTR", since: new Date() }],
  sql: ({ ownerId, currency, since }: RecentSales) => Prisma.sql`
    select created_at as at from ledger_posting
     where owner_id = ${ownerId} and created_at > ${since} and currency = ${currency} and kind = 'sale'
     order by created_at, id limit 1`,
});
