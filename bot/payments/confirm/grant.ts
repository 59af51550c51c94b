import { Prisma } from "../../../prisma/client/client.ts";
import { newId } from "../../platform/ids.ts";
import type { OrderTerms } from "./decide.ts";
import type { EntryKind, Posting } from "../books/ledger.ts";
import { startOfPeriod } from "../providers/stars/recurring-terms.ts";

/*
 * What a grant does, as parts of one statement: the caller's CTE `granted (id)` holds the payment's row if, and only if,
 * this very statement granted it. Each part reads it, so all of them happen, once, or none does.
 */

export type Grant = {
  readonly order: OrderTerms;
  /** Names the grant: `payment.grant_id`, and the entry of the ledger. */
  readonly id: string;
  readonly postings: readonly Posting[];
  /** Until when a provider that renews by itself says that it is paid; undefined: the order's period is bought. */
  readonly until: Date | undefined;
  readonly now: Date;
};

/** Seconds bought, for `payment.granted_seconds`; null: for life. Reads the CTE `chain` where the provider renews. */
export const grantedSeconds = ({ order, until }: Pick<Grant, "order" | "until">): Prisma.Sql =>
  until === undefined
    ? Prisma.sql`${order.periodDays === null ? null : order.periodDays * 86_400}::int`
    : Prisma.sql`greatest(0, extract(epoch from ${until}::timestamptz
        - coalesce((select expires_at from chain), ${startOfPeriod(until)}::timestamptz)))::int`;

export function grantParts(grant: Grant): Prisma.Sql {
  const { order, id, postings, now, until } = grant;
  const seconds = grantedSeconds(grant);
  // A charge may be told so late that its period is over: the period still began before it ended.
  const start = until === undefined ? now : startOfPeriod(until);
  return Prisma.sql`,
    paid as (
      update orders set status = 'paid', paid_at = coalesce(paid_at, ${now})
       where id = ${order.id} and exists (select 1 from granted)),
    extended as (
      insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, state)
      select ${newId(now)}, ${order.userId}, ${order.channelId}, ${order.tierVersionId}, ${start},
             coalesce(${until ?? null}, ${now}::timestamptz + make_interval(secs => ${seconds})), 'active'
        from granted
      on conflict (user_id, channel_id) do update
         set tier_version_id = excluded.tier_version_id, state = 'active', ended_at = null, end_reason = null,
             started_at = case when subscription.state = 'ended' then excluded.started_at
                               else subscription.started_at end,
             -- What is left is kept; a subscription for life stays one.
             expires_at = case when subscription.expires_at is null then null
                               else ${extendedTo(Prisma.sql`subscription.expires_at`, seconds, grant)} end),
    ${insertPostings("sale", { entryId: id, postings, now, from: "granted" })}`;
}

/** A renewal lasts as long as the provider says; what was left when it began stays behind its end. */
const extendedTo = (end: Prisma.Sql, seconds: Prisma.Sql, { until, now }: Grant): Prisma.Sql =>
  until === undefined
    ? Prisma.sql`greatest(${end}, ${now}::timestamptz) + make_interval(secs => ${seconds})`
    : Prisma.sql`greatest(${until}::timestamptz, ${end} + make_interval(secs => ${seconds}))`;

/** A CTE named after the kind; writes the entry's lines once for the row of `from`. */
export function insertPostings(
  kind: EntryKind,
  entry: {
    readonly entryId: string;
    readonly postings: readonly Posting[];
    readonly now: Date;
    readonly from: "granted" | "held";
  },
): Prisma.Sql {
  return Prisma.sql`${Prisma.raw(`posted_${kind}`)} as (
      insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, payment_id, created_at)
      select ${entry.entryId}, ${kind}, line.account, line."ownerId", line.currency, line.amount, source.id, ${entry.now}
        from ${Prisma.raw(entry.from)} source, json_to_recordset(${JSON.stringify(entry.postings)}::json)
             as line(account text, "ownerId" bigint, currency text, amount numeric))`;
}
