import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineCustomPlanStatement,
  defineStatement,
  integer,
  text,
} from "../../platform/database/statement.ts";
import { sumsColumn, sumsIn } from "../../platform/database/money-columns.ts";

/** The lines with the longest names that fit into one message of 4,096 characters. Retired links do not count. */
export const MAX_LINKS = 30;

// Older retired links are in the file of /stats.
const MAX_RETIRED = 20;

type LinkOpen = {
  readonly linkId: string;
  readonly userId: number;
  readonly now: Date;
  readonly isCounted: boolean;
};

/**
 * Counts an opening of a tracked link. `attributed_link` reads the visit when the user orders next. A retired link is not
 * counted and still leads to its channel.
 */
export const recordLinkOpen = defineStatement({
  columns: { channelId: text },
  examples: [{ linkId: "", userId: 1, now: new Date(), isCounted: true }],
  sql: ({ linkId, userId, now, isCounted }: LinkOpen) => Prisma.sql`
    with opened as (select id, channel_id, retired_at from tracked_link where id = ${linkId}),
    counted as (
      insert into tracked_link_visit (link_id, user_id, first_at, last_at)
      select id, ${userId}, ${now}, ${now} from opened where retired_at is null and ${isCounted}
      on conflict (link_id, user_id) do update
         set open_count = tracked_link_visit.open_count + 1, last_at = greatest(tracked_link_visit.last_at, excluded.last_at))
    select channel_id from opened`,
});

type Which = { readonly channelId: string } | { readonly linkId: string };
const examples: readonly Which[] = [{ channelId: "" }, { linkId: "" }];

/** Links in the order of their creation, retired links last. */
export const listTrackedLinks = defineStatement({
  columns: { id: text, channelId: text, name: text, isRetired: boolean },
  examples,
  sql: (which: Which) => Prisma.sql`
    select link.id, link.channel_id, link.name, link.retired_at is not null as is_retired
      from (${selectLinks(which)}) link order by link.retired_at is not null, link.created_at, link.id`,
});

/**
 * The visits, orders and sums of links. `earned` adds up the payments that the channel's present owner was credited for, without the
 * tax in them; `refunded` is the part of these for which a refund was requested.
 */
export const selectLinkResults = defineCustomPlanStatement({
  columns: {
    id: text,
    opens: integer,
    people: integer,
    orders: integer,
    paidOrders: integer,
    earned: sumsColumn,
    refunded: sumsColumn,
  },
  examples,
  sql: (which: Which) => Prisma.sql`
    select link.id, visits.opens, visits.people, ordered.orders, ordered.paid_orders, sold.*
      from (${selectLinks(which)}) link
      join channel on channel.id = link.channel_id
     cross join lateral (
           select coalesce(sum(open_count), 0)::int as opens, count(*)::int as people
             from tracked_link_visit where link_id = link.id) visits
     cross join lateral (
           select count(*)::int as orders, count(paid_at)::int as paid_orders
             from orders where link_id = link.id) ordered
     cross join lateral (
           select ${sumsIn(income)} as earned, ${sumsIn(income, Prisma.sql`refund_requested_at is not null`)} as refunded
             from orders join payment on payment.order_id = orders.id
            where orders.link_id = link.id
              and exists (select from ledger_posting own where own.payment_id = payment.id and own.kind = 'sale'
                                                           and own.owner_id = channel.owner_id)) sold`,
});

const income = { amount: Prisma.sql`income_of(payment)`, currency: Prisma.sql`currency` };

const selectLinks = (which: Which): Prisma.Sql =>
  "linkId" in which
    ? Prisma.sql`select * from tracked_link where id = ${which.linkId}`
    : linksOfChannel(which.channelId);

const linksOfChannel = (channelId: string): Prisma.Sql => Prisma.sql`
  (select * from tracked_link where channel_id = ${channelId} and retired_at is null
    order by created_at, id limit ${MAX_LINKS})
  union all
  (select * from tracked_link where channel_id = ${channelId} and retired_at is not null
    order by retired_at desc, id limit ${MAX_RETIRED})`;
