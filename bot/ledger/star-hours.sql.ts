import { Prisma } from "../../prisma/client/client.ts";
import { defineCommand } from "../platform/database/statement.ts";
import { firstIdOf } from "../platform/values/ids.ts";
import { balancedTo } from "./owner-entries.sql.ts";
import { HOUR_MS } from "../platform/values/durations.ts";

/*
 * The earnings of owners by payments in Stars since a moment, less the refunds of these payments, are the sum of `fromHour` less the sum
 * of `beforeMoment`. The sums of `ledger_star_hour` begin with an hour, and the id of a payment begins with its time.
 */

export const hourOf = (moment: Date): Date => new Date(Math.floor(moment.getTime() / HOUR_MS) * HOUR_MS);

const isStarsOfOwner = Prisma.sql`currency = 'XTR' and owner_id is not null`;

/** As SQL: parts of what owners earned since the beginning of the moment's hour, as owner_id and net. */
export const fromHour = (moment: Date): Prisma.Sql => Prisma.sql`
  select owner_id, net from ledger_star_hour where hour >= ${hourOf(moment)}
   union all
  select owner_id, -amount from ledger_posting
   where ${isStarsOfOwner} and id > ${balancedTo} and payment_id >= ${firstIdOf(hourOf(moment))}`;

/** The same of that hour up to the moment: the postings about the few payments of a part of an hour. */
export const beforeMoment = (moment: Date): Prisma.Sql => Prisma.sql`
  select owner_id, -amount as net from ledger_posting
   where ${isStarsOfOwner} and payment_id >= ${firstIdOf(hourOf(moment))}
     and payment_id < ${firstIdOf(new Date(moment.getTime() + 1))}`;

/** Removes the sums of past hours. */
export const forgetStarHours = defineCommand({
  examples: [{ before: new Date() }],
  sql: ({ before }: { readonly before: Date }) =>
    Prisma.sql`delete from ledger_star_hour where hour < ${before}`,
});
