import { Prisma } from "../../prisma/client/client.ts";
import { defineStatement, integer, text } from "../platform/database/statement.ts";

/**
 * A fragment for a version `v` of a tier `t`: the tier is not retired, its last day is to come, and its channels have one
 * owner and are connected.
 *
 * Discussion groups do not count. They come with their channel, which stays on sale while the bot lacks rights in the
 * group; buyers get their invite to the group later.
 */
const isForSale = (now: Date): Prisma.Sql => Prisma.sql`(
  t.retired_at is null and (v.period_until is null or v.period_until > ${now})
  and exists (select from channel home where home.id = t.channel_id and home.state = 'connected')
  and not exists (
    select from bundled_channel b join channel c on c.id = b.channel_id join channel home on home.id = t.channel_id
     where b.tier_version_id = v.id and (c.state <> 'connected' or c.owner_id <> home.owner_id)))`;

/** A fragment: `v` is the newest version of its tier. */
const isNewest = Prisma.sql`not exists (
  select 1 from tier_version newer where newer.tier_id = v.tier_id and newer.version > v.version)`;

/**
 * A fragment: the person is new to all channels that a version `v` opens. A newcomer has no subscription, not even a past
 * trial, and no access override there.
 *
 * A count, because Postgres turns `not exists` into a join with all channels that any version opens.
 */
const isNewcomer = (userId: number): Prisma.Sql => Prisma.sql`0 = (
  select count(*) from opened_channel o
   where o.tier_version_id = v.id
     and (exists (select 1 from subscription s where s.user_id = ${userId} and s.channel_id = o.channel_id)
          or exists (select 1 from trial tried where tried.user_id = ${userId} and tried.channel_id = o.channel_id)
          or exists (select 1 from access_override st where st.user_id = ${userId} and st.channel_id = o.channel_id)))`;

/** One statement, because it runs before a charge, for which Telegram waits ten seconds (pre_checkout_query). */
export const findVersionOnSale = defineStatement({
  columns: { found: integer },
  examples: [{ tierVersionId: "", isRenewal: false, now: new Date() }],
  sql: ({
    tierVersionId,
    isRenewal,
    now,
  }: {
    readonly tierVersionId: string;
    readonly isRenewal: boolean;
    readonly now: Date;
  }) => Prisma.sql`
    select 1 as found from tier_version v join tier t on t.id = v.tier_id
     where v.id = ${tierVersionId} and ${isForSale(now)} and (${isRenewal} or ${isNewest})`,
});

export const listOnSale = defineStatement({
  columns: { tierId: text },
  examples: [{ channelId: "", now: new Date() }],
  sql: ({ channelId, now }: { readonly channelId: string; readonly now: Date }) => Prisma.sql`
    select v.tier_id from tier t join tier_version v on v.tier_id = t.id
     where t.channel_id = ${channelId} and ${isForSale(now)} and ${isNewest}`,
});

export const findTrial = defineStatement({
  columns: { found: integer },
  examples: [{ userId: 0, tierVersionId: "" }],
  sql: ({ userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string }) => Prisma.sql`
    select 1 as found from tier_version v
     where v.id = ${tierVersionId} and v.trial_days is not null and ${isNewcomer(userId)}`,
});

export const listTrials = defineStatement({
  columns: { tierId: text },
  examples: [{ userId: 0, channelId: "" }],
  sql: ({ userId, channelId }: { readonly userId: number; readonly channelId: string }) => Prisma.sql`
    select v.tier_id from tier t join tier_version v on v.tier_id = t.id
     where t.channel_id = ${channelId} and v.trial_days is not null and ${isNewcomer(userId)}
       and ${isNewest}`,
});
