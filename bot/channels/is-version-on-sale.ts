import type { Platform } from "../platform/platform.ts";

/**
 * Whether these very terms can be bought now: the newest version of a tier that is not retired, of a channel that
 * the bot can let people into. One statement, since Telegram waits for the answer (pre-checkout, 10 s).
 */
export async function isVersionOnSale({ database }: Platform, tierVersionId: string): Promise<boolean> {
  const rows = await database.prisma.$queryRaw<unknown[]>`
    select 1 from tier_version v
      join tier t on t.id = v.tier_id and t.retired_at is null
      join channel c on c.id = t.channel_id and c.state = 'connected'
     where v.id = ${tierVersionId}
       and not exists (select 1 from tier_version newer where newer.tier_id = v.tier_id and newer.version > v.version)`;
  return rows.length > 0;
}
