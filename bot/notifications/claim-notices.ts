import { Prisma } from "../../prisma/client/client.ts";
import type { Transaction } from "../platform/database/database.ts";
import { latestDaily } from "../platform/time/daily.ts";
import { ripeAt } from "./ripeness.ts";

/** In the morning, by the owner's clock. In minutes from midnight. */
export const DIGEST_MINUTE = 9 * 60;

type Notice = { readonly id: string };

/** Makes one message of the events of each channel that are ripe. Whoever cannot be reached keeps theirs until they come back. */
export const claimRipe = (transaction: Transaction, now: Date): Promise<Notice[]> =>
  transaction.$queryRaw(
    claim(
      now,
      "now",
      Prisma.sql`
        select waiting.owner_id, waiting.channel_id, ${now}::timestamptz as until
          from owner_event waiting join users u on u.id = waiting.owner_id and u.unreachable_since is null
         where waiting.delivery = 'now' and waiting.kind is not null and waiting.notice_id is null
         group by waiting.owner_id, waiting.channel_id having ${ripeAt} <= ${now}`,
    ),
  );

/** When the next message becomes due; null: nothing waits for one. */
export async function nextRipe(transaction: Transaction): Promise<Date | null> {
  const [row] = await transaction.$queryRaw<{ at: Date | null }[]>`
    select min(ripe.at) as at from (
      select ${ripeAt} as at
        from owner_event waiting join users u on u.id = waiting.owner_id and u.unreachable_since is null
       where waiting.delivery = 'now' and waiting.kind is not null and waiting.notice_id is null
       group by waiting.owner_id, waiting.channel_id) ripe`;
  return row?.at ?? null;
}

/**
 * The same for the digests. The latest nine o'clock by the owner's own clock parts what is told from what waits for the next
 * one, so there is nothing to remember: whoever had no digest, because nothing ran, gets it later and once.
 */
export async function claimDigests(transaction: Transaction, now: Date): Promise<Notice[]> {
  const owners = await transaction.$queryRaw<{ id: bigint; timeZone: string | null }[]>`
    select id, time_zone as "timeZone" from users
     where unreachable_since is null and id in (
       select owner_id from owner_event where delivery = 'digest' and kind is not null and notice_id is null)`;
  if (owners.length === 0) return [];
  const mornings = owners.map(({ id, timeZone }) => ({
    id: id.toString(),
    until: latestDaily({ minute: DIGEST_MINUTE, timeZone }, now),
  }));
  return transaction.$queryRaw(
    claim(
      now,
      "digest",
      Prisma.sql`
        select waiting.owner_id, waiting.channel_id, morning.until
          from json_to_recordset(${JSON.stringify(mornings)}::json) as morning (id bigint, until timestamptz)
          join owner_event waiting on waiting.owner_id = morning.id and waiting.at < morning.until
         where waiting.delivery = 'digest' and waiting.kind is not null and waiting.notice_id is null
         group by waiting.owner_id, waiting.channel_id, morning.until`,
    ),
  );
}

/** @param due owner_id, channel_id, and before (or at) which moment an event belongs to their message. */
const claim = (now: Date, delivery: "now" | "digest", due: Prisma.Sql): Prisma.Sql => Prisma.sql`
  with due as materialized (${due}),
  noted as (
    insert into owner_notice (id, owner_id, channel_id, is_digest, created_at)
    select new_id(${now}), owner_id, channel_id, ${delivery === "digest"}, ${now} from due
    returning id, owner_id, channel_id),
  taken as (
    update owner_event e set notice_id = noted.id
      from noted join due on due.owner_id = noted.owner_id and due.channel_id is not distinct from noted.channel_id
     where e.owner_id = noted.owner_id and e.channel_id is not distinct from noted.channel_id and e.delivery = ${delivery}
       and e.kind is not null and e.notice_id is null
       and ${delivery === "digest" ? Prisma.sql`e.at < due.until` : Prisma.sql`true`})
  select id from noted`;
