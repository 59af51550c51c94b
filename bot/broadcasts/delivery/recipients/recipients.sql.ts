import { Prisma } from "../../../../prisma/client/client.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
} from "../../../platform/database/statement.ts";
import type { Platform } from "../../../platform/platform.ts";

/**
 * One page of the recipients that a broadcast did not reach for certain, by user id. Only people who bought access to the
 * channel, or donated there, are named.
 */
export const failuresAfter = defineStatement({
  columns: {
    userId: telegramIdColumn,
    hasBought: boolean,
    firstName: nullable(text),
    username: nullable(text),
    state: oneOf(["blocked", "failed", "unclear"]),
    reason: nullable(text),
  },
  examples: [{ broadcastId: "", after: 0, most: 1 }],
  sql: ({
    broadcastId,
    after,
    most,
  }: {
    readonly broadcastId: string;
    readonly after: number;
    readonly most: number;
  }) => Prisma.sql`
    select r.user_id, bought.found as has_bought, case when bought.found then u.first_name end as first_name,
           case when bought.found then u.username end as username, r.state, r.reason
      from broadcast_recipient r join broadcast b on b.id = r.broadcast_id
      left join users u on u.id = r.user_id
     cross join lateral (
       select exists (
         select from orders o join payment p on p.order_id = o.id and p.granted_at is not null
          where o.user_id = r.user_id
            and (o.channel_id = b.channel_id
                 or o.tier_version_id in (select tier_version_id from opened_channel where channel_id = b.channel_id))
       ) as found) bought
     where r.broadcast_id = ${broadcastId} and r.user_id > ${after}
       and r.state in ('blocked', 'failed', 'unclear')
     order by r.user_id limit ${most}`,
});

/** Marks one broadcast that ended before a moment and is not being revised. From then on no revision of it begins. */
export const markForgotten = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date(), before: new Date() }],
  sql: ({ now, before }: { readonly now: Date; readonly before: Date }) => Prisma.sql`
    update broadcast set recipients_forgotten_at = ${now}
     where id = (select id from broadcast
                  where recipients_forgotten_at is null and state in ('done', 'stopped')
                    and done_at < ${before} and revision is null
                  order by done_at limit 1 for update skip locked)
    returning id`,
});

export const deleteForgotten = defineCommand({
  examples: [{ most: 1 }],
  sql: ({ most }: { readonly most: number }) => Prisma.sql`
    delete from broadcast_recipient where (broadcast_id, user_id) in (
      select r.broadcast_id, r.user_id
        from broadcast b cross join lateral (
               select broadcast_id, user_id from broadcast_recipient where broadcast_id = b.id limit ${most}) r
       where b.recipients_forgotten_at is not null
       limit ${most})`,
});

type Failure = {
  /** Undefined for a recipient who bought nothing in the channel: the owner does not learn the name of such a person. */
  readonly buyer:
    | { readonly userId: number; readonly firstName: string; readonly username: string }
    | undefined;
  /** "unclear": Telegram's answer was lost, so the message may have arrived. */
  readonly state: "blocked" | "failed" | "unclear";
  /** Telegram's description; or "unreachable", "muted", "interrupted". */
  readonly reason: string;
};

const PAGE = 1_000;

/** The recipients that a broadcast did not reach for certain, by user id. Reads page by page. */
export async function* listFailures(
  { database }: Platform,
  broadcastId: string,
): AsyncGenerator<Failure, void, void> {
  let after = 0;
  for (;;) {
    const rows = await failuresAfter.all(database.prisma, { broadcastId, after, most: PAGE });
    for (const { userId, hasBought, firstName, username, state, reason } of rows)
      yield {
        state,
        reason: reason ?? "",
        buyer: hasBought ? { userId, firstName: firstName ?? "", username: username ?? "" } : undefined,
      };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.userId;
  }
}
