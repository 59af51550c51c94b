import { Prisma } from "../../../prisma/client/client.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Period } from "../../platform/values/period.ts";
import type { OrderTerms } from "../events/decide.ts";
import type { EntryKind, Posting } from "../../ledger/index.ts";
import { startOfPeriod } from "../../orders/index.ts";

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

/** What is bought (by a donation: no time), as the columns `granted_seconds`, `granted_months` and `granted_until` hold it. */
export type Bought = {
  /** Reads the CTE `chain` where the provider renews. */
  readonly seconds: Prisma.Sql;
  readonly months: number | null;
  readonly until: Date | null;
};

export function boughtBy({ order, until }: Pick<Grant, "order" | "until">): Bought {
  if (order.kind === "donation") return { seconds: Prisma.sql`0::int`, months: null, until: null };
  const { period } = order;
  if (until !== undefined)
    return {
      seconds: Prisma.sql`greatest(0, extract(epoch from ${until}::timestamptz
        - coalesce((select expires_at from chain), ${startOfPeriod(until)}::timestamptz)))::int`,
      months: null,
      until,
    };
  return {
    seconds: Prisma.sql`${secondsOf(period)}::int`,
    months: period.kind === "months" ? period.months : null,
    until: period.kind === "until" ? period.until : null,
  };
}

/** A date adds nothing to what is left: it is an end. */
function secondsOf(period: Period): number | null {
  if (period.kind === "until") return 0;
  return period.kind === "days" ? period.days * 86_400 : null;
}

export function grantParts(grant: Grant): Prisma.Sql {
  const { order, id, postings, now } = grant;
  return Prisma.sql`,
    paid as (
      update orders set status = 'paid', paid_at = coalesce(paid_at, ${now})
       where id = ${order.id} and exists (select 1 from granted)),
    ${order.kind === "access" ? accessParts(grant, order) : Prisma.empty}
    ${insertPostings("sale", { entryId: id, postings, now, from: "granted" })}`;
}

/** What a donation does not do: it opens nothing. */
function accessParts(grant: Grant, order: OrderTerms & { readonly kind: "access" }): Prisma.Sql {
  const { now, until } = grant;
  const bought = boughtBy(grant);
  // A charge may be told so late that its period is over: the period still began before it ended.
  const start = until === undefined ? now : startOfPeriod(until);
  const stoodStill = Prisma.sql`coalesce(${now}::timestamptz - subscription.paused_at, interval '0')`;
  return Prisma.sql`
    opened as (
      select channel_id from opened_channel, granted where tier_version_id = ${order.tierVersionId}),
    resumed as (
      insert into given_time (id, user_id, channel_id, kind, at, seconds)
      select new_id(${now}), s.user_id, s.channel_id, 'pause', s.paused_at,
             extract(epoch from ${now}::timestamptz - s.paused_at)::int
        from opened join subscription s using (channel_id) where s.user_id = ${order.userId} and s.state = 'paused'
      on conflict (user_id, channel_id, at) where kind = 'pause' do nothing),
    extended as (
      insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, extended_at, state)
      select case channel_id when ${order.channelId} then ${newId(now)} else new_id(${now}) end,
             ${order.userId}, channel_id, ${order.tierVersionId}, ${start}, ${firstEnd(bought, start)}, ${now}, 'active'
        from opened
      on conflict (user_id, channel_id) do update
         set tier_version_id = excluded.tier_version_id, state = 'active', extended_at = excluded.extended_at,
             ended_at = null, end_reason = null, paused_at = null, removal_failure = null, removal_failed_at = null,
             started_at = case when subscription.state = 'ended' then excluded.started_at
                               else subscription.started_at end,
             -- What is left is kept; a subscription for life stays one.
             expires_at = case when subscription.expires_at is null then null
                               else ${extendedTo(Prisma.sql`(subscription.expires_at + ${stoodStill})`, bought, now)} end),`;
}

function firstEnd({ seconds, months, until }: Bought, start: Date): Prisma.Sql {
  // A person may accept what came when its date was over: it then ends at once.
  if (until !== null)
    return Prisma.sql`greatest(${until}::timestamptz, ${start}::timestamptz + interval '1 second')`;
  return plus(Prisma.sql`${start}::timestamptz`, { seconds, months });
}

/** A renewal lasts as long as the provider says, a date is an end; what was left when it began stays behind it. */
function extendedTo(end: Prisma.Sql, { seconds, months, until }: Bought, now: Date): Prisma.Sql {
  if (until !== null)
    return Prisma.sql`greatest(${until}::timestamptz, ${end} + make_interval(secs => ${seconds}))`;
  return plus(Prisma.sql`greatest(${end}, ${now}::timestamptz)`, { seconds, months });
}

/** Months are the calendar's, in UTC whatever the session's zone. */
const plus = (from: Prisma.Sql, { seconds, months }: Pick<Bought, "seconds" | "months">): Prisma.Sql =>
  months === null
    ? Prisma.sql`${from} + make_interval(secs => ${seconds})`
    : Prisma.sql`(${from} at time zone 'UTC' + make_interval(months => ${months}::int)) at time zone 'UTC'`;

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
