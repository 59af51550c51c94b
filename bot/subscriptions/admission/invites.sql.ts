import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  text,
  nullable,
  timestamp,
} from "../../platform/database/statement.ts";

type Claim = { readonly now: Date; readonly most: number };

/**
 * Claims unused invite links for join requests, ten minutes, an hour and a day after their creation, in channels where the bot can
 * work. Returns the links of people who are outside.
 */
export const claimUnusedLinks = defineStatement({
  columns: { subscriptionId: text },
  examples: [{ now: new Date(), most: 30 }],
  sql: ({ now, most }: Claim) => Prisma.sql`
    with due as materialized (
      select link.id from invite_link link
        join subscription s on s.id = link.subscription_id
        join channel c on c.id = s.channel_id and c.state = 'connected'
       where link.ask_at <= ${now} and link.revoked_at is null and link.used_at is null
       order by link.ask_at limit ${most} for update of link skip locked
    ), claimed as (
    update invite_link link
       set ask_at = case when created_at > ${now}::timestamptz - interval '1 hour' then created_at + interval '1 hour'
                         when created_at > ${now}::timestamptz - interval '1 day' then created_at + interval '1 day' end
      from due where link.id = due.id
    returning link.subscription_id)
    select s.id as subscription_id from claimed join subscription s on s.id = claimed.subscription_id
     where s.membership is null or s.membership = 'outside'`,
});

/**
 * Counts the live link for join requests as unused, and plans one question to Telegram in ten minutes. Changes nothing if that question
 * is planned already, as it is for a new link. The creation of a link is compared too: another process with a later clock may have
 * created the link after this one read the time.
 */
export const renewUnusedLink = defineCommand({
  examples: [{ subscriptionId: "", now: new Date() }],
  sql: ({ subscriptionId, now }: { readonly subscriptionId: string; readonly now: Date }) => Prisma.sql`
    update invite_link set used_at = null, ask_at = ${now}::timestamptz + interval '10 minutes'
     where subscription_id = ${subscriptionId} and kind = 'join_request' and revoked_at is null
       and (used_at is not null
            or created_at < ${now}::timestamptz - interval '10 minutes'
               and (ask_at is null or ask_at > ${now}::timestamptz + interval '10 minutes'))`,
});

type Opened = {
  readonly userId: number;
  readonly tierVersionId: string;
  /** Leaves out what this payment skipped; null: the time was not bought by a payment. */
  readonly paymentId: string | null;
};

/** The tier's own channel first, each channel followed by its discussion group. */
export const listOpenedSubscriptions = defineStatement({
  columns: { subscriptionId: text, channelId: text, channelTitle: text, expiresAt: nullable(timestamp) },
  examples: [{ userId: 1, tierVersionId: "", paymentId: null }],
  sql: ({ userId, tierVersionId, paymentId }: Opened) => Prisma.sql`
    select s.id as subscription_id, c.id as channel_id, c.title as channel_title, s.expires_at
      from opened_channel o
      join channel c on c.id = o.channel_id
      join subscription s on s.channel_id = c.id and s.user_id = ${userId}
      left join channel main on main.id = c.discussion_of_id
     where o.tier_version_id = ${tierVersionId}
       and not exists (select from skipped_channel k
                        where k.payment_id = ${paymentId} and k.channel_id = coalesce(main.id, c.id))
     order by coalesce(main.id, c.id) = (select t.channel_id from tier t join tier_version v on v.tier_id = t.id
                                          where v.id = ${tierVersionId}) desc,
              coalesce(main.title, c.title), coalesce(main.id, c.id), main.id nulls first`,
});
