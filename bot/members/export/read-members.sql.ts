import { Prisma } from "../../../prisma/client/client.ts";
import { entitlement } from "../../subscriptions/index.ts";
import { membershipColumn } from "../../invites/index.ts";
import {
  bigint,
  defineCustomPlanStatement,
  defineStatement,
  integer,
  nullable,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { sumsColumn, sumsIn } from "../../platform/database/money-columns.ts";

type Page = { readonly channelId: string; readonly after: bigint; readonly limit: number };

/** Without the few people who have an access override alone. */
export const countMembers = defineStatement({
  columns: { count: integer },
  examples: [{ channelId: "" }],
  sql: ({ channelId }: Pick<Page, "channelId">) =>
    Prisma.sql`select count(*)::int as count from subscription where channel_id = ${channelId}`,
});

/**
 * Everybody with a subscription or an access override, by user id. Payments count if they gave access and were not
 * refunded; `paid` are their sums. A null state: an access override without a subscription.
 */
export const readMembersPage = defineCustomPlanStatement({
  columns: {
    userId: bigint,
    /** Null: the person was never in the chat, and stays unnamed. */
    name: nullable(text),
    username: nullable(text),
    state: nullable(entitlement.subscriptionState),
    override: nullable(entitlement.accessOverrideColumn),
    tier: nullable(text),
    startedAt: nullable(timestamp),
    expiresAt: nullable(timestamp),
    accessUntil: nullable(timestamp),
    pausedAt: nullable(timestamp),
    endedAt: nullable(timestamp),
    endReason: nullable(entitlement.endReasonColumn),
    membership: nullable(membershipColumn),
    membershipAt: nullable(timestamp),
    payments: integer,
    paid: nullable(sumsColumn),
    remindedAt: nullable(timestamp),
  },
  examples: [{ channelId: "", after: 0n, limit: 1 }],
  sql: ({ channelId, after, limit }: Page) => Prisma.sql`
    with member as materialized (
      (select user_id from subscription where channel_id = ${channelId} and user_id > ${after} order by user_id limit ${limit})
      union
      (select user_id from access_override where channel_id = ${channelId} and user_id > ${after} order by user_id limit ${limit})
      order by user_id limit ${limit}),
    paid as (
      select o.user_id, count(*)::int as payments,
             ${sumsIn({ amount: Prisma.sql`p.amount_minor`, currency: Prisma.sql`p.currency` })} as amounts
        from member join orders o using (user_id)
        join payment p on p.order_id = o.id and p.granted_at is not null and p.refunded_at is null
       where o.tier_version_id in (select tier_version_id from opened_channel where channel_id = ${channelId})
       group by o.user_id)
    select u.id as user_id, case when s.id is not null or st.seen_inside then u.first_name end as name,
           case when s.id is not null or st.seen_inside then u.username end as username, s.state, st.kind as override, v.name as tier,
           s.started_at, s.expires_at, s.access_until, s.paused_at, s.ended_at, s.end_reason, s.membership,
           s.membership_at, coalesce(paid.payments, 0) as payments,
           paid.amounts as paid,
           (select max(delivered_at) from reminder where subscription_id = s.id) as reminded_at
      from member join users u on u.id = member.user_id
      left join subscription s on s.channel_id = ${channelId} and s.user_id = u.id
      left join access_override st on st.channel_id = ${channelId} and st.user_id = u.id
      left join tier_version v on v.id = s.tier_version_id
      left join paid on paid.user_id = u.id
     order by u.id`,
});
