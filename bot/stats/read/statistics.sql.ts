import { Prisma } from "../../../prisma/client/client.ts";
import { entryKinds } from "../../ledger/index.ts";
import {
  bigint,
  boolean,
  defineCustomPlanStatement,
  integer,
  nullable,
  oneOf,
  text,
} from "../../platform/database/statement.ts";
import { sumsColumn, sumsIn } from "../../platform/database/money-columns.ts";
import { currencies } from "../../platform/values/money.ts";
import { lastDays } from "./range.ts";
import type { Calendar, StatsRange } from "./range.ts";

const examples: readonly StatsRange[] = [
  { scope: { ownerId: 1, channelIds: [""], title: null }, calendar: lastDays(new Date(0), 7, "UTC") },
];

/** In each statement `day` counts from 1. */
export const revenueByDay = defineCustomPlanStatement({
  columns: {
    day: integer,
    currency: oneOf(currencies),
    orderKind: oneOf(["access", "donation"]),
    kind: oneOf(entryKinds),
    income: bigint,
    net: text,
  },
  examples,
  sql: (range: StatsRange) => Prisma.sql`
    select ${dayOf(range.calendar, Prisma.sql`own.created_at`)} as day, own.currency, orders.kind as order_kind, own.kind,
           sum(income_of(payment))::bigint as income, trim_scale(-sum(own.amount))::text as net
      from ${postingsOf(range)}
     group by 1, 2, 3, 4`,
});

/** A payment is a renewal if the person paid an earlier order in the channel. */
export const accessPaymentsByDay = defineCustomPlanStatement({
  columns: { day: integer, count: integer, isRenewal: boolean },
  examples,
  sql: (range: StatsRange) => Prisma.sql`
    select ${dayOf(range.calendar, Prisma.sql`own.created_at`)} as day, count(*)::int as count,
           exists (select 1 from orders earlier
                    where earlier.user_id = orders.user_id and earlier.channel_id = orders.channel_id
                      and earlier.kind = 'access' and earlier.paid_at < own.created_at) as is_renewal
      from ${postingsOf(range)} and own.kind = 'sale' and orders.kind = 'access'
     group by 1, 3`,
});

/**
 * All subscriptions of the channels by the days of start and end: the current members may have joined at any time. Day 0 is
 * before the range; a null end: not ended.
 */
export const subscriptionsByDays = defineCustomPlanStatement({
  columns: { start: integer, end: nullable(integer), count: integer },
  examples,
  sql: ({ scope, calendar }: StatsRange) => Prisma.sql`
    select ${dayOf(calendar, Prisma.sql`started_at`)} as start, ${dayOf(calendar, Prisma.sql`ended_at`)} as end,
           count(*)::int as count
      from subscription where channel_id = any(${scope.channelIds})
     group by 1, 2`,
});

export const accessOrdersByDay = defineCustomPlanStatement({
  columns: { day: integer, made: integer, paid: integer },
  examples,
  sql: ({ scope, calendar }: StatsRange) => Prisma.sql`
    select ${dayOf(calendar, Prisma.sql`created_at`)} as day, count(*)::int as made, count(paid_at)::int as paid
      from orders
     where channel_id = any(${scope.channelIds}) and kind = 'access' and ${isWithin(calendar, Prisma.sql`created_at`)}
     group by 1`,
});

const breakdownColumns = {
  name: text,
  channelTitle: text,
  payments: integer,
  amounts: sumsColumn,
};

/** Each tier by its current name. */
export const revenueByTier = defineCustomPlanStatement({
  columns: { kind: oneOf(["donations", "named"]), ...breakdownColumns },
  examples,
  sql: (range: StatsRange) => Prisma.sql`
    select case when sum.id is null then 'donations' else 'named' end as kind, coalesce(newest.name, '') as name,
           coalesce(channel.title, '') as channel_title, sum.payments, sum.amounts
      from (select version.tier_id as id, ${sums}
              from ${postingsOf(range)} and own.kind = 'sale'
             group by 1) sum
      left join tier on tier.id = sum.id
      left join channel on channel.id = tier.channel_id
      left join lateral (select name from tier_version where tier_id = sum.id order by version desc limit 1) newest
        on true`,
});

export const revenueByLink = defineCustomPlanStatement({
  columns: { kind: oneOf(["direct", "named"]), ...breakdownColumns },
  examples,
  sql: (range: StatsRange) => Prisma.sql`
    select case when sum.id is null then 'direct' else 'named' end as kind, coalesce(link.name, '') as name,
           coalesce(channel.title, '') as channel_title, sum.payments, sum.amounts
      from (select orders.link_id as id, ${sums}
              from ${postingsOf(range)} and own.kind = 'sale'
             group by 1) sum
      left join tracked_link link on link.id = sum.id
      left join channel on channel.id = link.channel_id`,
});

const sums = Prisma.sql`
  count(*)::int as payments,
  ${sumsIn({ amount: Prisma.sql`income_of(payment)`, currency: Prisma.sql`own.currency` })} as amounts`;

/**
 * For `from`: the owner's ledger postings about payments in these days, one row (`own`) for each entry, with its `payment`,
 * its `orders` and, for access, the tier's `version`. The index of an owner's postings by time makes the cost proportional
 * to the postings of these days.
 *
 * The amount of a payment is `income_of`, which belongs to the sale also if a part arrived later ("rest").
 */
const postingsOf = ({ scope, calendar }: StatsRange): Prisma.Sql => Prisma.sql`
  ledger_posting own
  join payment on payment.id = own.payment_id
  join orders on orders.id = payment.order_id and orders.channel_id = any(${scope.channelIds})
  left join tier_version version on version.id = orders.tier_version_id
 where own.owner_id = ${scope.ownerId} and ${isWithin(calendar, Prisma.sql`own.created_at`)}`;

const isWithin = ({ bounds }: Calendar, moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${moment} >= ${bounds[0]}::timestamptz and ${moment} < ${bounds.at(-1)}::timestamptz`;

const dayOf = ({ bounds }: Calendar, moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`width_bucket(${moment}, ${bounds}::timestamptz[])`;
