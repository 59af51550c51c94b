import { Prisma } from "../../prisma/client/client.ts";
import { defineStatement, nullable, oneOf, text, timestamp } from "../platform/database/statement.ts";

type Selection = {
  readonly userId: number;
  /** Undefined: all channels. */
  readonly channelId?: string;
  readonly limit: number;
};

/**
 * A person's latest purchase in each channel, the newest first. A support message shows the purchase to the owner, so an
 * anonymous donation is selected only if there is nothing else.
 */
export const listLatestPurchases = defineStatement({
  columns: {
    channelId: text,
    title: text,
    tier: nullable(text),
    at: timestamp,
    state: oneOf(["paid", "refunded", "unfinished", "unpaid", "given"]),
    paymentId: nullable(text),
    subscriptionId: nullable(text),
    expiresAt: nullable(timestamp),
  },
  examples: [
    { userId: 1, limit: 1 },
    { userId: 1, channelId: "", limit: 1 },
  ],
  sql: ({ userId, channelId, limit }: Selection) => Prisma.sql`
    with bought as (
      select o.channel_id, o.tier_version_id, coalesce(d.is_anonymous, false) as is_anonymous,
             coalesce(p.created_at, o.created_at) as at, p.id as payment_id,
             case when p.id is null then 'unpaid'
                  when p.refunded_at is not null then 'refunded'
                  when p.granted_at is not null then 'paid'
                  else 'unfinished' end as state
        from orders o left join payment p on p.order_id = o.id left join donation d on d.order_id = o.id
       where o.user_id = ${userId}
      union all
      select channel_id, tier_version_id, false, started_at, null, 'given' from subscription
       where user_id = ${userId} and tier_version_id is not null),
    latest as (
      select distinct on (channel_id) * from bought
       order by channel_id, is_anonymous, payment_id is null, state = 'given', at desc)
    select latest.channel_id, c.title, v.name as tier, latest.at, latest.state, latest.payment_id,
           s.id as subscription_id, s.expires_at
      from latest
      join channel c on c.id = latest.channel_id
      left join tier_version v on v.id = latest.tier_version_id
      left join subscription s on s.channel_id = latest.channel_id and s.user_id = ${userId}
     ${channelId === undefined ? Prisma.empty : Prisma.sql`where latest.channel_id = ${channelId}`}
     order by latest.at desc, latest.channel_id desc
     limit ${limit}`,
});

/** Concurrent messages of a thread are stored one after the other, so that each counts towards the limit. */
export const lockThread = defineStatement({
  columns: { id: text },
  examples: [{ threadId: "" }],
  sql: ({ threadId }: { readonly threadId: string }) =>
    Prisma.sql`select id from support_thread where id = ${threadId} for no key update`,
});
