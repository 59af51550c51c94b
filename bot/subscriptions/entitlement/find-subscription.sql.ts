import { Prisma } from "../../../prisma/client/client.ts";
import { linkKind } from "../../invites/index.ts";
import {
  defineStatement,
  nullable,
  telegramIdColumn,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { accessOverrideColumn, subscriptionState } from "./entitlement.ts";

/** One subscription, or the subscriptions of a user: the latest end first. */
export type SubscriptionSelection =
  | { readonly id: string }
  | { readonly userId: number; readonly channelId: string }
  | { readonly userId: number; readonly telegramChatId: number }
  | { readonly userId: number; readonly most: number };

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
           s.state, s.expires_at, s.access_until, s.paused_at, s.membership, o.kind as access_override,
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
