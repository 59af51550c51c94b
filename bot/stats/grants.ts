import { Prisma } from "../../prisma/client/client.ts";
import type { Calendar } from "./calendar.ts";
import type { Scope } from "./scope.ts";

/** Which channels, and which days. */
export type Range = { readonly scope: Scope; readonly calendar: Calendar };

/**
 * For `from`: what the owner's books say of the payments of those days, one row (`own`) for an entry, with its `payment`,
 * its `orders` and, where it is for access, its tier's `version`. Read along the index of an owner's postings by time, so that it costs as much as the days have.
 *
 * The sum of a payment is `payment.credit_minor`, which stands with its sale also where a part of it came later ("rest").
 */
export const entriesOf = ({ scope, calendar }: Range): Prisma.Sql => Prisma.sql`
  ledger_posting own
  join payment on payment.id = own.payment_id
  join orders on orders.id = payment.order_id and orders.channel_id = any(${scope.channelIds})
  left join tier_version version on version.id = orders.tier_version_id
 where own.owner_id = ${scope.ownerId} and ${isWithin(calendar, Prisma.sql`own.created_at`)}`;

export const isWithin = ({ bounds }: Calendar, moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${moment} >= ${bounds[0]}::timestamptz and ${moment} < ${bounds.at(-1)}::timestamptz`;

/** Counts days from 1; 0 is before them, and one more than there are is after them. */
export const dayOf = ({ bounds }: Calendar, moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`width_bucket(${moment}, ${bounds}::timestamptz[])`;
