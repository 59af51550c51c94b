import type { Platform } from "../../platform/platform.ts";
import { bookmarks, LIST_MAY_LAG_MS } from "./cursors.ts";

/**
 * The list was read to the end that it had at `askedAt`: what we have from before that, and it has not, is not known to
 * Telegram. Says so once for each payment: by the log at once, and by `listUnknownToTelegram` for as long as it is so.
 */
export async function noteEndOfList({ database, logger, clock }: Platform, askedAt: Date): Promise<void> {
  const unknown = await database.prisma.$queryRaw<{ id: string }[]>`
    with before as (select position from bookmark where name = ${bookmarks.readToEnd}),
    moved as (
      insert into bookmark (name, position, updated_at)
      values (${bookmarks.readToEnd}, ${BigInt(askedAt.getTime())}, ${clock.now()})
      on conflict (name) do update set position = excluded.position, updated_at = excluded.updated_at
       where bookmark.position < excluded.position
      returning position)
    select id from payment, moved
     where provider = 'stars' and reconciled_at is null
       and created_at <= to_timestamp((moved.position - ${LIST_MAY_LAG_MS}::int) / 1000.0)
       and created_at > coalesce(
             (select to_timestamp((position - ${LIST_MAY_LAG_MS}::int) / 1000.0) from before), '-infinity')`;
  if (unknown.length === 0) return;
  const paymentIds = unknown.map(({ id }) => id);
  logger.warn({ paymentIds }, "Telegram's list of Star transactions does not have these payments");
}
