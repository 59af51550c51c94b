import type { Platform } from "../../platform/platform.ts";

/**
 * Somebody opened a tracked link: it is counted, and remembered for what they order next (the trigger
 * `orders_link_is_attributed`). A retired link counts nothing and still leads somewhere.
 *
 * @returns the channel whose offers it leads to; undefined where there is no such link.
 */
export async function noteOpen(
  { database, clock }: Platform,
  { linkId, userId }: { readonly linkId: string; readonly userId: number },
): Promise<string | undefined> {
  const now = clock.now();
  const rows = await database.prisma.$queryRaw<{ channel_id: string }[]>`
    with opened as (select id, channel_id, retired_at from tracked_link where id = ${linkId}),
    counted as (
      insert into link_visit (link_id, user_id, first_at, last_at)
      select id, ${userId}, ${now}, ${now} from opened where retired_at is null
      on conflict (link_id, user_id) do update
         set opens = link_visit.opens + 1, last_at = greatest(link_visit.last_at, excluded.last_at))
    select channel_id from opened`;
  return rows[0]?.channel_id;
}
