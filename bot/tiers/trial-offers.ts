import { Prisma } from "../../prisma/client/client.ts";
import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";
import { isNewest } from "./is-version-on-sale.ts";

/**
 * Whether a person is new to every channel that a version `v` opens, as SQL: they never had time there, not even a trial,
 * and nobody decided anything about them.
 */
const isNewcomer = (userId: number): Prisma.Sql => Prisma.sql`not exists (
  select 1 from opened_channel o
   where o.tier_version_id = v.id
     and (exists (select 1 from subscription s where s.user_id = ${userId} and s.channel_id = o.channel_id)
          or exists (select 1 from trial tried where tried.user_id = ${userId} and tried.channel_id = o.channel_id)
          or exists (select 1 from standing st where st.user_id = ${userId} and st.channel_id = o.channel_id)))`;

/** Whether a person may try this version without paying. On sale or not is another question. */
export async function mayTry(
  transaction: Pick<Transaction, "$queryRaw">,
  { userId, tierVersionId }: { readonly userId: number; readonly tierVersionId: string },
): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    select 1 from tier_version v
     where v.id = ${tierVersionId} and v.trial_days is not null and ${isNewcomer(userId)}`;
  return rows.length > 0;
}

/** The tiers of a channel that a person may try, by their newest versions. */
export async function findTriable(
  { database }: Pick<Platform, "database">,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<ReadonlySet<string>> {
  const rows = await database.prisma.$queryRaw<{ tier_id: string }[]>`
    select v.tier_id from tier t join tier_version v on v.tier_id = t.id
     where t.channel_id = ${channelId} and v.trial_days is not null and ${isNewcomer(userId)}
       and ${isNewest}`;
  return new Set(rows.map(({ tier_id: tierId }) => tierId));
}
