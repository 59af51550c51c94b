import { Prisma } from "../../prisma/client/client.ts";
import { defineStatement, text, timestamp, defineCommand } from "../platform/database/statement.ts";
import { jobExists } from "../platform/jobs/jobs.sql.ts";

export type Charged = {
  /** A subscription whose charge is awaited beyond this moment can still be charged. */
  readonly chargedSince: Date;
  /** Orders with a job under this key are left to that job, even if it has failed: the operator knows of it. */
  readonly keyPrefix: string;
};

/** Orders that renew in a channel where the bot has not worked since `brokenBefore`. */
export const selectInBrokenChannels = defineStatement({
  columns: { orderId: text },
  examples: [{ chargedSince: new Date(), brokenBefore: new Date(), keyPrefix: "" }],
  sql: ({ chargedSince, brokenBefore, keyPrefix }: Charged & { readonly brokenBefore: Date }) => Prisma.sql`
    select distinct r.order_id
      from provider_subscription r join orders o on o.id = r.order_id join channel c on c.id = o.channel_id
     where r.state <> 'canceled' and r.awaited_until > ${chargedSince}
       and c.state <> 'connected' and c.state_since <= ${brokenBefore}
       and not ${jobExists(Prisma.sql`${keyPrefix} || r.order_id`)}`,
});

/**
 * Orders that renew for a person who was banned in the channel's chat when Telegram last reported; the job asks whether the ban
 * is still on. The bot's own bans do not count: a removal lifts its ban at once, and an access override cancels the charges itself.
 */
export const selectOfBanned = defineStatement({
  columns: { orderId: text },
  examples: [{ chargedSince: new Date(), keyPrefix: "" }],
  sql: ({ chargedSince, keyPrefix }: Charged) => Prisma.sql`
    select distinct r.order_id
      from provider_subscription r join orders o on o.id = r.order_id
      join subscription s on s.user_id = r.user_id and s.channel_id = o.channel_id
     where r.state <> 'canceled' and r.awaited_until > ${chargedSince}
       and s.state = 'active' and s.membership = 'banned'
       and not ${jobExists(Prisma.sql`${keyPrefix} || r.order_id`)}`,
});

/**
 * Orders that renew a bundle of which a channel belongs to another owner than the tier's channel. A subquery checks each
 * bundle, because a join would read the tiers of all channels.
 */
export const selectOfBrokenBundles = defineStatement({
  columns: { orderId: text },
  examples: [{ chargedSince: new Date(), keyPrefix: "" }],
  sql: ({ chargedSince, keyPrefix }: Charged) => Prisma.sql`
    select distinct r.order_id
      from (select distinct v.id, t.channel_id
              from bundled_channel b join tier_version v on v.id = b.tier_version_id join tier t on t.id = v.tier_id
             where (select bool_or(is_foreign) from opened_channel where tier_version_id = b.tier_version_id)) broken
      join orders o on o.channel_id = broken.channel_id and o.tier_version_id = broken.id
      join provider_subscription r on r.order_id = o.id
     where r.state <> 'canceled' and r.awaited_until > ${chargedSince}
       and not ${jobExists(Prisma.sql`${keyPrefix} || r.order_id`)}`,
});

/** Claims subscriptions that were canceled for a broken channel which works again: their subscribers may resume them. */
export const claimResumable = defineStatement({
  columns: { provider: text, externalId: text, expiresAt: timestamp },
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) => Prisma.sql`
    update provider_subscription r set canceled_by = 'bot', updated_at = ${now}
      from orders o join channel c on c.id = o.channel_id
     where o.id = r.order_id and r.canceled_by = 'channel' and c.state = 'connected'
    returning r.provider, r.external_id, r.expires_at`,
});

/** Claims active subscriptions that are charged before a time and after the end of their card, once for each card. */
export const claimExpiringCards = defineStatement({
  columns: { provider: text, externalId: text },
  examples: [{ now: new Date(), chargedBefore: new Date() }],
  sql: ({ now, chargedBefore }: { readonly now: Date; readonly chargedBefore: Date }) => Prisma.sql`
    update provider_subscription set card_reminded_at = ${now}, updated_at = ${now}
     where state = 'active' and card_reminded_at is null and card_ends_at <= expires_at
       and expires_at > ${now} and expires_at <= ${chargedBefore}
    returning provider, external_id`,
});

type Plan = {
  readonly orderId: string;
  /** The end of the time that the subscription at the provider has paid for. */
  readonly paidUntil: Date;
  /** The access goes on until then, where the channel's owner keeps it during failed charges; null: as after any end. */
  readonly until: Date | null;
};

/**
 * Plans the end of the access of an order whose renewal is past due, or no longer is. An end that something else brought forward,
 * such as a refund, stays.
 */
export const planAccess = defineCommand({
  examples: [
    { orderId: "", paidUntil: new Date(), until: new Date() },
    { orderId: "", paidUntil: new Date(), until: null },
  ] as readonly Plan[],
  sql: ({ orderId, paidUntil, until }: Plan) => Prisma.sql`
    update subscription s
       set access_until = (
         select greatest(schedule.access_until, case when c.access_past_due = 'kept' then ${until}::timestamptz end)
           from subscription_schedule(s.channel_id, s.expires_at) schedule)
      from orders o
      join opened_channel opened on opened.tier_version_id = o.tier_version_id and not opened.is_foreign
      join channel c on c.id = opened.channel_id
     where o.id = ${orderId} and s.user_id = o.user_id and s.channel_id = opened.channel_id
       and s.state = 'active' and s.expires_at >= ${paidUntil}`,
});
