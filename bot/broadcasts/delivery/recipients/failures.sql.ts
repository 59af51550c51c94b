import { Prisma } from "../../../../prisma/client/client.ts";
import {
  boolean,
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
