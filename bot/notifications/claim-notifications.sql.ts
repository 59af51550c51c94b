import { Prisma } from "../../prisma/client/client.ts";
import {
  bigint,
  boolean,
  defineCommand,
  defineStatement,
  nullable,
  text,
  timestamp,
} from "../platform/database/statement.ts";
import { advisoryLocks } from "../platform/database/advisory-locks.ts";

/*
 * A notification is due 15 seconds after the last of its events and at most a minute after the first, so that events at about
 * the same time share a notification; and at least a minute after the previous notification about the same channel.
 */
const QUIET_SECONDS = 15;
const MAX_DELAY_SECONDS = 60;
const MIN_GAP_SECONDS = 60;

/** An aggregate over the rows `waiting` of one owner and channel (null: payouts): when their notification is due. */
const dueAt = Prisma.sql`greatest(
  least(max(waiting.at) + make_interval(secs => ${QUIET_SECONDS}), min(waiting.at) + make_interval(secs => ${MAX_DELAY_SECONDS})),
  (select max(previous.created_at) + make_interval(secs => ${MIN_GAP_SECONDS}) from notification previous
    where previous.owner_id = waiting.owner_id and previous.channel_id is not distinct from waiting.channel_id
      and not previous.is_digest))`;

/** Waiting events of reachable owners. An owner who blocked the bot gets theirs after unblocking the bot. */
const waitingNow = Prisma.sql`
    from notification_event waiting join users u on u.id = waiting.owner_id and u.unreachable_since is null
   where waiting.delivery = 'now' and waiting.kind is not null and waiting.notification_id is null
   group by waiting.owner_id, waiting.channel_id`;

/** Puts the due events of each owner and channel into one notification. */
export const claimDueNotifications = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) =>
    claim(
      now,
      "now",
      Prisma.sql`
        select waiting.owner_id, waiting.channel_id, ${now}::timestamptz as until
        ${waitingNow} having ${dueAt} <= ${now}`,
    ),
});

/** When the next notification is due; null: no event waits. */
export const nextDueAt = defineStatement({
  columns: { at: nullable(timestamp) },
  examples: [{}],
  sql: () => Prisma.sql`select min(due.at) as at from (select ${dueAt} as at ${waitingNow}) due`,
});

export const listDigestOwners = defineStatement({
  columns: { id: bigint, timeZone: nullable(text) },
  examples: [{}],
  sql: () => Prisma.sql`
    select id, time_zone from users
     where unreachable_since is null and id in (
       select owner_id from notification_event where delivery = 'digest' and kind is not null and notification_id is null)`,
});

export type DigestTime = { readonly ownerId: bigint; readonly until: Date };

/** Claims the notifications of a digest: events of an owner before `until`, the owner's latest digest time. */
export const claimDigests = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date(), times: [] }],
  sql: ({ now, times }: { readonly now: Date; readonly times: readonly DigestTime[] }) =>
    claim(
      now,
      "digest",
      Prisma.sql`
        select waiting.owner_id, waiting.channel_id, digest.until
          from json_to_recordset(${digestRecords(times)}::json) as digest (id bigint, until timestamptz)
          join notification_event waiting on waiting.owner_id = digest.id and waiting.at < digest.until
         where waiting.delivery = 'digest' and waiting.kind is not null and waiting.notification_id is null
         group by waiting.owner_id, waiting.channel_id, digest.until`,
    ),
});

const digestRecords = (times: readonly DigestTime[]): string =>
  JSON.stringify(times.map(({ ownerId, until }) => ({ id: ownerId.toString(), until })));

/** @param due owner_id, channel_id and `until`, which ends the events of a digest. */
const claim = (now: Date, delivery: "now" | "digest", due: Prisma.Sql): Prisma.Sql => Prisma.sql`
  with due as materialized (${due}),
  created as (
    insert into notification (id, owner_id, channel_id, is_digest, created_at)
    select new_id(${now}), owner_id, channel_id, ${delivery === "digest"}, ${now} from due
    returning id, owner_id, channel_id),
  assigned as (
    update notification_event e set notification_id = created.id
      from created join due on due.owner_id = created.owner_id and due.channel_id is not distinct from created.channel_id
     where e.owner_id = created.owner_id and e.channel_id is not distinct from created.channel_id and e.delivery = ${delivery}
       and e.kind is not null and e.notification_id is null
       and ${delivery === "digest" ? Prisma.sql`e.at < due.until` : Prisma.sql`true`})
  select id from created`;

/** Of concurrent transactions only one collects: events at about the same time must not become two notifications. */
export const lockCollection = defineStatement({
  columns: { isLocked: boolean },
  examples: [{}],
  sql: () =>
    Prisma.sql`select pg_try_advisory_xact_lock(${advisoryLocks.notifications}::int, 0) as is_locked`,
});

// Longer than MIN_GAP_SECONDS, for which `dueAt` reads them.
const NOTIFICATION_RETENTION = "1 hour";
// For owners who blocked the bot. /statement shows them older sales.
const EVENT_RETENTION = "30 days";

export const deleteOldNotifications = defineCommand({
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) => Prisma.sql`
    delete from notification n where created_at < ${now}::timestamptz - ${NOTIFICATION_RETENTION}::interval
       and not exists (select 1 from notification_event e where e.notification_id = n.id)`,
});

export const deleteOldEvents = defineCommand({
  examples: [{ now: new Date() }],
  sql: ({ now }: { readonly now: Date }) => Prisma.sql`
    delete from notification_event where notification_id is null and at < ${now}::timestamptz - ${EVENT_RETENTION}::interval`,
});
