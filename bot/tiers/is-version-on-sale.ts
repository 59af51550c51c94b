import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";

/**
 * What holds for every version `v` of a tier `t` that anybody may pay for, as SQL: the tier is not retired, the date until
 * which it lasts is to come, and the bot can let people into all of its channels, which have one owner.
 *
 * Discussion groups do not count: they come along with their channel, which shall be sold while the bot has lost its
 * rights in the group. The way into it follows by itself.
 */
export const canBeSold = (now: Date): Prisma.Sql => Prisma.sql`(
  t.retired_at is null and (v.period_until is null or v.period_until > ${now})
  and not exists (
    select 1 from channel home join channel c
        on c.id = home.id or c.id in (select b.channel_id from bundled_channel b where b.tier_version_id = v.id)
     where home.id = t.channel_id and (c.state <> 'connected' or c.owner_id <> home.owner_id)))`;

/** Whether `v` is the newest version of its tier, as SQL. */
export const isNewest = Prisma.sql`not exists (
  select 1 from tier_version newer where newer.tier_id = v.tier_id and newer.version > v.version)`;

/**
 * Whether these very terms can be bought now: the newest ones, or, by who renews, those that they have. One statement,
 * since Telegram waits for the answer (pre-checkout, 10 s). Until when an order may renew at a price of old is the
 * order's own matter (`stale_at`).
 */
export async function isVersionOnSale(
  { database, clock }: Pick<Platform, "database" | "clock">,
  tierVersionId: string,
  { isRenewal }: { readonly isRenewal: boolean } = { isRenewal: false },
): Promise<boolean> {
  const rows = await database.prisma.$queryRaw<unknown[]>`
    select 1 from tier_version v join tier t on t.id = v.tier_id
     where v.id = ${tierVersionId} and ${canBeSold(clock.now())} and (${isRenewal} or ${isNewest})`;
  return rows.length > 0;
}
