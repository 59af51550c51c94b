import { Prisma } from "../../../prisma/client/client.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Period } from "../../platform/values/period.ts";
import type { OrderTerms } from "../events/decide.ts";
import type { EntryKind, Posting } from "../../ledger/index.ts";
import { heldEntry } from "../../ledger/index.ts";
import type { RecurringCharge } from "../contract/payment-event.ts";
import { defineStatement, text, boolean } from "../../platform/database/statement.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { LockedPayment } from "../events/lock-payment.ts";

/*
 * The effects of a grant, as parts of one statement. The caller's CTE `granted (id, provider)` holds the payment's row if and only if
 * this statement granted it. Every part reads that CTE: all of them happen, once, or none.
 */

export type Grant = {
  readonly order: OrderTerms;
  /** For `payment.grant_id`, and the id of the ledger entry. */
  readonly id: string;
  readonly postings: readonly Posting[];
  /** The paid period that a renewing provider states; undefined: the order's period is bought. */
  readonly charge: Pick<RecurringCharge, "from" | "until"> | undefined;
  readonly now: Date;
};

/** The bought time, as the columns `granted_seconds`, `granted_months` and `granted_until` hold it. A donation buys none. */
export type BoughtTime = {
  /** Reads the CTE `chain` if the provider renews. */
  readonly seconds: Prisma.Sql;
  readonly months: number | null;
  readonly until: Date | null;
};

export function boughtTime({ order, charge }: Pick<Grant, "order" | "charge">): BoughtTime {
  if (order.kind === "donation") return { seconds: Prisma.sql`0::int`, months: null, until: null };
  const { period } = order;
  if (charge !== undefined)
    return {
      seconds: Prisma.sql`greatest(0, extract(epoch from ${charge.until}::timestamptz
        - coalesce((select expires_at from chain), ${charge.from}::timestamptz)))::int`,
      months: null,
      until: charge.until,
    };
  return {
    seconds: Prisma.sql`${secondsOf(period)}::int`,
    months: period.kind === "months" ? period.months : null,
    until: period.kind === "until" ? period.until : null,
  };
}

/** A date adds nothing to the remaining time: it is an end. */
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

function accessParts(grant: Grant, order: OrderTerms & { readonly kind: "access" }): Prisma.Sql {
  const { now, charge } = grant;
  const bought = boughtTime(grant);
  // A late report of a charge may come after the charged period: the period still begins before its end.
  const start = charge?.from ?? now;
  const pausedFor = Prisma.sql`coalesce(${now}::timestamptz - subscription.paused_at, interval '0')`;
  return Prisma.sql`
    bundle as (
      select channel_id, is_foreign, granted.id as payment_id
        from opened_channel, granted where tier_version_id = ${order.tierVersionId}),
    opened as (select channel_id from bundle where not is_foreign),
    skipped as (
      insert into skipped_channel (payment_id, channel_id) select payment_id, channel_id from bundle where is_foreign),
    resumed as (
      insert into subscription_adjustment (id, user_id, channel_id, kind, at, seconds)
      select new_id(${now}), s.user_id, s.channel_id, 'pause', s.paused_at,
             extract(epoch from ${now}::timestamptz - s.paused_at)::int
        from opened join subscription s using (channel_id) where s.user_id = ${order.userId} and s.state = 'paused'
      on conflict (user_id, channel_id, at) where kind = 'pause' do nothing),
    extended as (
      insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, remind_at,
                                extended_at, state, check_membership_at)
      select case channel_id when ${order.channelId} then ${newId(now)} else new_id(${now}) end,
             ${order.userId}, channel_id, ${order.tierVersionId}, ${start}, ends, access_until, remind_at,
             ${now}, 'active', first_membership_check(${now})
        from opened, (select ${firstEnd(bought, start)} as ends) first, subscription_schedule(channel_id, ends)
      on conflict (user_id, channel_id) do update
         set tier_version_id = excluded.tier_version_id, state = 'active', extended_at = excluded.extended_at,
             ended_at = null, end_reason = null, paused_at = null, removal_failure = null, removal_failed_at = null,
             started_at = case when subscription.state = 'ended' then excluded.started_at
                               else subscription.started_at end,
             check_membership_at = case subscription.state when 'active' then subscription.check_membership_at
                                                           else excluded.check_membership_at end,
             -- The remaining time stays; a subscription for life stays one.
             (expires_at, access_until, remind_at) = (
               select ends, s.access_until, s.remind_at
                 from (select case when subscription.expires_at is null then null
                                   else ${extendedTo(Prisma.sql`(subscription.expires_at + ${pausedFor})`, bought, now)}
                                   end as ends) extended,
                      subscription_schedule(subscription.channel_id, ends) s)),`;
}

function firstEnd({ seconds, months, until }: BoughtTime, start: Date): Prisma.Sql {
  // A person may accept a payment for a date that has passed: the access then ends at once.
  if (until !== null)
    return Prisma.sql`greatest(${until}::timestamptz, ${start}::timestamptz + interval '1 second')`;
  return plus(Prisma.sql`${start}::timestamptz`, { seconds, months });
}

/** A renewal lasts as long as the provider says, a date is an end; time that remained before a renewal is added. */
function extendedTo(end: Prisma.Sql, { seconds, months, until }: BoughtTime, now: Date): Prisma.Sql {
  if (until !== null)
    return Prisma.sql`greatest(${until}::timestamptz, ${end} + make_interval(secs => ${seconds}))`;
  return plus(Prisma.sql`greatest(${end}, ${now}::timestamptz)`, { seconds, months });
}

/** Adds calendar months in UTC, not in the session's time zone. */
const plus = (from: Prisma.Sql, { seconds, months }: Pick<BoughtTime, "seconds" | "months">): Prisma.Sql =>
  months === null
    ? Prisma.sql`${from} + make_interval(secs => ${seconds})`
    : Prisma.sql`(${from} at time zone 'UTC' + make_interval(months => ${months}::int)) at time zone 'UTC'`;

/** A CTE named after the kind, which inserts the entry's lines for the row of the CTE `from`. */
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
      insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, payment_id, created_at)
      select ${entry.entryId}, ${kind}, line.account, line."ownerId",
             case line.account when 'provider_clearing' then source.provider end, line.currency, line.amount, source.id, ${entry.now}
        from ${Prisma.raw(entry.from)} source, json_to_recordset(${JSON.stringify(entry.postings)}::json)
             as line(account text, "ownerId" bigint, currency text, amount numeric))`;
}

export const postHeld = defineStatement({
  columns: { id: text },
  examples: [{ paymentId: "", postings: [], now: new Date() }],
  sql: ({ paymentId, postings, now }: HeldPosting) => Prisma.sql`
    with held as (update payment set booked_amount = paid_amount where id = ${paymentId} returning id, provider),
    ${insertPostings("held", { entryId: newId(now), postings, now, from: "held" })}
    select id from held`,
});

type HeldPosting = { readonly paymentId: string; readonly postings: readonly Posting[]; readonly now: Date };

/** Posts the arrived money as unallocated under the payment's own id. Does nothing if it is posted; needs the row lock. */
export async function postAsHeld(
  transaction: Transaction,
  { row, receipt }: LockedPayment,
  now: Date,
): Promise<void> {
  if (receipt === undefined || row.bookedAmount !== null) return;
  await postHeld.all(transaction, { paymentId: row.id, postings: heldEntry(receipt), now });
}

/**
 * Claims skipped channels whose owners know nothing yet. A discussion group goes with its channel: nobody is notified of it
 * alone. Concurrent claims take different rows.
 */
export const claimSkipped = defineStatement({
  columns: { paymentId: text, channelId: text, isDiscussion: boolean },
  examples: [{ now: new Date(), most: 1 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with due as (
      select payment_id, channel_id from skipped_channel where notified_at is null
       limit ${most} for update skip locked)
    update skipped_channel s set notified_at = ${now} from due join channel c on c.id = due.channel_id
     where s.payment_id = due.payment_id and s.channel_id = due.channel_id
    returning s.payment_id, s.channel_id, c.discussion_of_id is not null as is_discussion`,
});
