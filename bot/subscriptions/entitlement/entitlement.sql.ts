import { Prisma } from "../../../prisma/client/client.ts";
import { linkKind } from "../../invites/index.ts";
import {
  defineStatement,
  nullable,
  telegramIdColumn,
  text,
  timestamp,
  boolean,
  defineCommand,
} from "../../platform/database/statement.ts";
import { accessOverrideColumn, subscriptionState } from "./entitlement.ts";
import type { Database } from "../../platform/database/database.ts";
import { LARGE_COUNT } from "../../platform/texts/texts.ts";

/** One subscription, or the subscriptions of a user: the latest end first. */
export type SubscriptionSelection =
  | { readonly id: string }
  | { readonly userId: number; readonly channelId: string }
  | { readonly userId: number; readonly telegramChatId: number }
  | { readonly userId: number; readonly most: number };

/**
 * The renewals of the subscription `s` whose next charge is reported by `awaited_until`, directly or through a bundle: providers
 * charge at about the end of the period. This holds only for an end that a charge set, not for an end that a refund brought forward.
 */
export const awaitedRenewals = Prisma.sql`
  from provider_subscription r join orders o on o.id = r.order_id
  join opened_channel opened on opened.tier_version_id = o.tier_version_id and opened.channel_id = s.channel_id
 where r.user_id = s.user_id and r.state = 'active' and r.expires_at <= s.expires_at`;

/**
 * Subscriptions with the facts about user, channel and tier that access decisions and messages need. One statement, because the
 * delivery of a purchase and each answer to a join request wait for it.
 */
export const selectSubscriptions = defineStatement({
  columns: {
    id: text,
    userId: telegramIdColumn,
    channelId: text,
    telegramChatId: telegramIdColumn,
    channelTitle: text,
    ownerId: telegramIdColumn,
    accessMode: linkKind,
    state: subscriptionState,
    expiresAt: nullable(timestamp),
    accessUntil: nullable(timestamp),
    chargeAwaitedUntil: nullable(timestamp),
    pausedAt: nullable(timestamp),
    membership: nullable(text),
    accessOverride: nullable(accessOverrideColumn),
    tierVersionId: nullable(text),
    tierName: nullable(text),
    tierOnSale: nullable(text),
  },
  examples: [
    { id: "" },
    { userId: 1, channelId: "" },
    { userId: 1, telegramChatId: -1 },
    { userId: 1, most: 1 },
  ],
  sql: (selection: SubscriptionSelection) => Prisma.sql`
    select s.id, s.user_id, s.channel_id, c.telegram_chat_id, c.title as channel_title, c.owner_id, c.access_mode,
           s.state, s.expires_at, s.access_until,
           case when s.state = 'active' then (select max(r.awaited_until) ${awaitedRenewals}) end as charge_awaited_until,
           s.paused_at, s.membership, o.kind as access_override,
           v.id as tier_version_id, v.name as tier_name, case when t.retired_at is null then t.id end as tier_on_sale
      from subscription s
      join channel c on c.id = s.channel_id
      left join access_override o on o.channel_id = s.channel_id and o.user_id = s.user_id
      left join tier_version v on v.id = s.tier_version_id
      left join tier t on t.id = v.tier_id
     where ${conditionOf(selection)}`,
});

function conditionOf(selection: SubscriptionSelection): Prisma.Sql {
  if ("id" in selection) return Prisma.sql`s.id = ${selection.id}`;
  const { userId } = selection;
  if ("channelId" in selection)
    return Prisma.sql`s.user_id = ${userId} and s.channel_id = ${selection.channelId}`;
  if ("telegramChatId" in selection)
    return Prisma.sql`s.user_id = ${userId} and c.telegram_chat_id = ${selection.telegramChatId}`;
  return Prisma.sql`s.user_id = ${userId} order by s.expires_at desc nulls first, s.id desc limit ${selection.most}`;
}

/** One row for each channel that the tier version opens, its own channel first. */
export const listCurrentAccess = defineStatement({
  columns: {
    channelId: text,
    title: text,
    isDiscussion: boolean,
    hasSubscription: boolean,
    expiresAt: nullable(timestamp),
    pausedAt: nullable(timestamp),
    tierId: nullable(text),
    tierName: nullable(text),
    accessOverride: nullable(accessOverrideColumn),
  },
  examples: [{ userId: 1, tierVersionId: "" }],
  sql: ({ userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string }) => Prisma.sql`
    select c.id as channel_id, c.title, c.discussion_of_id is not null as is_discussion,
           s.id is not null as has_subscription, s.expires_at, s.paused_at,
           held.tier_id, held.name as tier_name, st.kind as access_override
      from opened_channel o
      join tier_version v on v.id = o.tier_version_id
      join tier t on t.id = v.tier_id
      join channel c on c.id = o.channel_id
      left join subscription s on s.channel_id = c.id and s.user_id = ${userId}
      left join tier_version held on held.id = s.tier_version_id
      left join access_override st on st.channel_id = c.id and st.user_id = ${userId}
     where o.tier_version_id = ${tierVersionId}
     order by c.id <> t.channel_id, c.created_at, c.id`,
});

/** Reads no more index entries than the limit. */
export const selectIsLarge = defineStatement({
  columns: { isLarge: boolean },
  examples: [{ channelIds: [""] }],
  sql: ({ channelIds }: { readonly channelIds: readonly string[] }) => Prisma.sql`
    select count(*) > ${LARGE_COUNT} as is_large
      from (select from subscription where channel_id = any(${channelIds}) limit ${LARGE_COUNT + 1}) counted`,
});

/** Whether channels have so many subscriptions that counts and sums of theirs may be a minute old (`keepForMinute`). */
export async function areLarge(
  { database }: { readonly database: Database },
  channelIds: readonly string[],
): Promise<boolean> {
  return (await selectIsLarge.first(database.prisma, { channelIds }))?.isLarge ?? false;
}

type Mark = { readonly now: Date; readonly subscriptionId: string };

const examples: readonly Mark[] = [{ now: new Date(), subscriptionId: "" }];

/** Inserts a mark if the time is over in this very statement and no override allows the user. */
export const markExpired = defineCommand({
  examples,
  sql: ({ now, subscriptionId }: Mark) => Prisma.sql`
    insert into open_removal (subject, began_at)
    select id, ${now} from subscription s
     where id = ${subscriptionId} and state = 'ending' and access_until <= ${now}
       and not exists (select 1 from access_override st where st.channel_id = s.channel_id and st.user_id = s.user_id
                                                   and st.kind = 'allow')
       for share of s
    on conflict (subject) do update set began_at = excluded.began_at`,
});

/** Inserts a mark if the subscription is paused in this very statement and no override exists. */
export const markPaused = defineCommand({
  examples,
  sql: ({ now, subscriptionId }: Mark) => Prisma.sql`
    insert into open_removal (subject, began_at)
    select id, ${now} from subscription s
     where id = ${subscriptionId} and state = 'paused'
       and not exists (select 1 from access_override st where st.channel_id = s.channel_id and st.user_id = s.user_id)
       for share of s
    on conflict (subject) do update set began_at = excluded.began_at`,
});
