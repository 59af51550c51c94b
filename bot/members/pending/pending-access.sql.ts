import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
  integer,
} from "../../platform/database/statement.ts";
import type { MemberKey } from "../member/find-member.ts";

type NewPending = MemberKey & {
  readonly kind: "gift" | "import";
  /** Both null: for life. */
  readonly seconds: number | null;
  readonly until: Date | null;
  readonly actorId: number;
  readonly now: Date;
};

const example = { channelId: "", userId: 1 };

/**
 * Offers access, or adds a gift to what is offered already, up to ten years. Access for life stays for life, and a gift moves the
 * end date of an import unless the date has passed. An import adds nothing. A declined offer stays declined, and takes the gift
 * as any other, so that nobody can tell the two apart.
 */
export const storePending = defineCommand({
  examples: [{ ...example, kind: "gift", seconds: 1, until: null, actorId: 1, now: new Date() }],
  // `least` ignores null, which means for life here.
  sql: ({ channelId, userId, kind, seconds, until, actorId, now }: NewPending) => Prisma.sql`
    insert into pending_access (channel_id, user_id, kind, seconds, until, actor_id, created_at)
    values (${channelId}, ${userId}, ${kind}, ${seconds}::integer, ${until}::timestamptz, ${actorId}, ${now})
    on conflict (channel_id, user_id) do update
       set kind = excluded.kind, actor_id = excluded.actor_id,
           until = case when excluded.seconds is not null and pending_access.until > ${now}
                        then least(pending_access.until + make_interval(secs => excluded.seconds),
                                   ${now}::timestamptz + make_interval(days => 3660)) end,
           seconds = case when pending_access.until > ${now} then null
                          when pending_access.until is not null then excluded.seconds
                          when pending_access.seconds is not null and excluded.seconds is not null
                          then least(pending_access.seconds::bigint + excluded.seconds, 3660 * 86400)::integer end
     where excluded.kind = 'gift'`,
});

/** Takes an offer; of two concurrent acceptances one gets the row. `isAsking`: the person asks to join, which accepts a declined offer too. */
export const takePending = defineStatement({
  columns: {
    kind: oneOf(["gift", "import"]),
    seconds: nullable(integer),
    until: nullable(timestamp),
    actorId: telegramIdColumn,
  },
  examples: [{ ...example, isAsking: true }],
  sql: ({ channelId, userId, isAsking }: MemberKey & { readonly isAsking: boolean }) => Prisma.sql`
    delete from pending_access
     where channel_id = ${channelId} and user_id = ${userId} and (declined_at is null or ${isAsking}::boolean)
    returning kind, seconds, until, actor_id`,
});

/** The offers to one person, locked: of two jobs that want to write to the person, one sees the other's message. */
export const lockPendingOf = defineStatement({
  columns: { channelId: text, isNotified: boolean },
  examples: [{ userId: 1 }],
  sql: ({ userId }: { readonly userId: number }) => Prisma.sql`
    select channel_id, notified_at is not null as is_notified from pending_access
     where user_id = ${userId} and declined_at is null order by channel_id for update`,
});
