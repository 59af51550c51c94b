import { Prisma } from "../../../prisma/client/client.ts";
import { starHours } from "../../ledger/index.ts";
import {
  definePlannedStatement,
  defineStatement,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

/** The owner's share of Star payments since a moment, less their refunds. Refunds of older payments do not count. */
export const sumRecentStars = defineStatement({
  columns: { held: text },
  examples: [{ ownerId: 1, since: new Date() }],
  sql: ({ ownerId, since }: { readonly ownerId: number; readonly since: Date }) => Prisma.sql`
    select trim_scale(
             coalesce((select sum(net) from (${starHours.fromHour(since)}) part where owner_id = ${ownerId}), 0)
             - coalesce((select sum(net) from (${starHours.beforeMoment(since)}) part where owner_id = ${ownerId}), 0)
           )::text as held`,
});

/** The first sale for Stars since a moment: its Stars are free before those of the others. */
export const firstRecentStars = definePlannedStatement({
  columns: { at: timestamp },
  examples: [{ ownerId: 1, since: new Date() }],
  sql: ({ ownerId, since }: { readonly ownerId: number; readonly since: Date }) => Prisma.sql`
    select created_at as at from ledger_posting
     where owner_id = ${ownerId} and created_at > ${since} and currency = 'XTR' and kind = 'sale'
     order by created_at, id limit 1`,
});
