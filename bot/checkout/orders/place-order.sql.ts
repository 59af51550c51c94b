import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, text } from "../../platform/database/statement.ts";
import { periodColumns } from "../../platform/values/period.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Prices } from "../../platform/values/prices.ts";

export type NewOrder = {
  readonly id: string;
  readonly userId: number;
  readonly channelId: string;
  /** Undefined: a donation. */
  readonly access: { readonly tierVersionId: string; readonly period: Period } | undefined;
  readonly prices: Prices;
  readonly isRenewal: boolean;
  readonly now: Date;
  readonly staleAt: Date;
  /** The most orders that a buyer creates within an hour. */
  readonly mostPerHour: number;
};

const example = {
  id: "",
  userId: 1,
  channelId: "",
  access: undefined,
  prices: { XTR: 1 },
  isRenewal: false,
  now: new Date(),
  staleAt: new Date(),
  mostPerHour: 1,
};

/** Transactions that create orders of one buyer take turns, so that each sees the earlier orders. The lock ends with the transaction. */
export const lockBuyer = defineCommand({
  examples: [{ userId: 1 }],
  sql: ({ userId }: { readonly userId: number }) =>
    Prisma.sql`select 1 from users where id = ${userId} for no key update`,
});

// A person reads the provider's page, and perhaps fills a wallet first.
const LEFT_TO_PAY = "1 hour";

/**
 * Reuses an open order with the same terms and tracked link that still waits for its first payment, and moves the end of its price
 * to `staleAt`, or to the closing of its first provider page if that is earlier. Without such an order, or if a page closes within
 * LEFT_TO_PAY, inserts one, attributed to the tracked link that the buyer opened last. Never reuses an order with a link to a
 * subscription: Telegram does not say which invoice of an order is about to be paid. No row: too many orders within an hour.
 */
export const reuseOrInsertOrder = defineStatement({
  columns: { id: text },
  examples: [example, { ...example, access: { tierVersionId: "", period: { kind: "days", days: 30 } } }],
  sql: ({ id, userId, channelId, access, isRenewal, now, staleAt, mostPerHour, ...order }: NewOrder) => {
    const period = access === undefined ? undefined : periodColumns(access.period);
    const tierVersionId = Prisma.sql`${access?.tierVersionId ?? null}::text`;
    const prices = Prisma.sql`${JSON.stringify(order.prices)}::jsonb`;
    const linkId = Prisma.sql`attributed_link(${userId}, ${channelId}, ${now})`;
    return Prisma.sql`
      with open_order as (
        select id, (select min(open_until) from checkout where order_id = o.id) as open_until from orders o
            where user_id = ${userId} and tier_version_id = ${tierVersionId} and is_renewal = ${isRenewal}
              and status = 'open' and stale_at > ${now}
              and prices = ${prices}
              and link_id is not distinct from ${linkId}
              and not exists (select from payment where order_id = o.id and status <> 'pending')
              and not exists (select from checkout where order_id = o.id
                                 and (recurs or open_until < ${now}::timestamptz + ${LEFT_TO_PAY}::interval))
            order by created_at desc limit 1),
      reused as (
        update orders set stale_at = least(${staleAt}, open_order.open_until)
          from open_order where orders.id = open_order.id
        returning orders.id),
      inserted as (
        insert into orders (id, user_id, channel_id, kind, tier_version_id, period_days, period_months, period_until,
                            prices, is_renewal, created_at, stale_at, link_id)
        select ${id}, ${userId}, ${channelId}, ${access === undefined ? "donation" : "access"}, ${tierVersionId},
               ${period?.periodDays ?? null}::int, ${period?.periodMonths ?? null}::int,
               ${period?.periodUntil ?? null}::timestamptz, ${prices}, ${isRenewal},
               ${now}::timestamptz, ${staleAt}::timestamptz, ${linkId}
         where not exists (select from reused)
           and ${mostPerHour} > (
             select count(*) from orders
              where user_id = ${userId} and created_at > ${now}::timestamptz - interval '1 hour')
        returning id)
      select id from reused union all select id from inserted`;
  },
});
