import { Prisma } from "../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  oneOf,
  telegramIdColumn,
  text,
  integer,
} from "../platform/database/statement.ts";
import type { ChatMemberId } from "./telegram-members.ts";

export const linkKinds = ["join_request", "one_time_link"] as const;
export type LinkKind = (typeof linkKinds)[number];
export const linkKind = oneOf(linkKinds);

type NewLink = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly url: string;
  readonly kind: LinkKind;
  readonly expiresAt: Date | null;
  /** The access goes on until then, where the end of the subscription is earlier. */
  readonly awaitedUntil: Date | null;
  readonly now: Date;
};

/**
 * Inserts a link if the subscription gives access and has no live link. The row lock orders this and the end of a
 * subscription one after the other, so that no link outlives its subscription.
 */
export const insertLink = defineCommand({
  examples: [
    {
      id: "",
      subscriptionId: "",
      url: "",
      kind: "join_request",
      expiresAt: null,
      awaitedUntil: null,
      now: new Date(),
    },
  ],
  sql: ({ id, subscriptionId, url, kind, expiresAt, awaitedUntil, now }: NewLink) => Prisma.sql`
    insert into invite_link (id, subscription_id, url, kind, created_at, expires_at, ask_at)
    select ${id}, id, ${url}, ${kind}, ${now}, ${expiresAt},
           case when ${kind} = 'join_request' then ${now}::timestamptz + interval '10 minutes' end
      from subscription
     where id = ${subscriptionId}
       and case (select kind from access_override st
                  where st.channel_id = subscription.channel_id and st.user_id = subscription.user_id)
             when 'allow' then true
             when 'ban' then false
             else state = 'active' and (access_until is null or access_until > ${now}
                                          or ${awaitedUntil}::timestamptz >= ${now}) end
       for share
    on conflict (subscription_id) where revoked_at is null do nothing`,
});

const retiredColumns = { id: text, url: text, channelId: text, telegramChatId: telegramIdColumn };

type Retirement = {
  readonly subscriptionId: string;
  /** Null: all links of the subscription. */
  readonly linkId: string | null;
  readonly now: Date;
};

export const retireLiveLinks = defineStatement({
  columns: retiredColumns,
  examples: [{ subscriptionId: "", linkId: null, now: new Date() }],
  sql: ({ subscriptionId, linkId, now }: Retirement) => Prisma.sql`
    update invite_link link set revoked_at = ${now}
      from subscription s join channel c on c.id = s.channel_id
     where link.subscription_id = ${subscriptionId} and s.id = link.subscription_id and link.revoked_at is null
       and (${linkId}::text is null or link.id = ${linkId})
    returning link.id, link.url, c.id as channel_id, c.telegram_chat_id`,
});

export const claimExpiredLinks = defineStatement({
  columns: retiredColumns,
  examples: [{ now: new Date(), most: 500 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with expired as materialized (
      select id from invite_link where revoked_at is null and expires_at <= ${now}
       order by expires_at limit ${most} for update skip locked)
    update invite_link link set revoked_at = ${now}
      from expired, subscription s join channel c on c.id = s.channel_id
     where link.id = expired.id and s.id = link.subscription_id
    returning link.id, link.url, c.id as channel_id, c.telegram_chat_id`,
});

const example: ChatMemberId = { telegramChatId: -1, userId: 1 };

/** Stores an open request. Does nothing for a chat that nobody connected. */
export const storeJoinRequest = defineCommand({
  examples: [{ ...example, now: new Date() }],
  sql: ({ telegramChatId, userId, now }: ChatMemberId & { readonly now: Date }) => Prisma.sql`
    insert into join_request (channel_id, user_id, asked_at)
    select id, ${userId}, ${now} from channel where telegram_chat_id = ${telegramChatId}
    on conflict (channel_id, user_id) do update set asked_at = excluded.asked_at`,
});

export const countJoinRequests = defineStatement({
  columns: { open: integer },
  examples: [example],
  sql: ({ telegramChatId, userId }: ChatMemberId) => Prisma.sql`
    select count(*)::int as open from join_request r join channel c on c.id = r.channel_id
     where c.telegram_chat_id = ${telegramChatId} and r.user_id = ${userId}`,
});

export const deleteJoinRequest = defineCommand({
  examples: [example],
  sql: ({ telegramChatId, userId }: ChatMemberId) => Prisma.sql`
    delete from join_request r using channel c
     where c.id = r.channel_id and c.telegram_chat_id = ${telegramChatId} and r.user_id = ${userId}`,
});
