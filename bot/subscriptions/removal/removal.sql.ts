import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  nullable,
  text,
  timestamp,
} from "../../platform/database/statement.ts";
import { awaitedRenewals } from "../entitlement/entitlement.sql.ts";
import { accessOverrideColumn, subscriptionState } from "../entitlement/entitlement.ts";

/** Concurrent attempts that close the same removal wait for each other. */
export const lockRemoval = defineStatement({
  columns: { id: text },
  examples: [{ subscriptionId: "" }],
  sql: ({ subscriptionId }: { readonly subscriptionId: string }) =>
    Prisma.sql`select id from subscription where id = ${subscriptionId} for no key update`,
});

/** Read after `lockRemoval`: a statement that waits for a lock still sees the other tables as they were before. */
export const readAccessOverride = defineStatement({
  columns: { accessOverride: accessOverrideColumn },
  examples: [{ subscriptionId: "" }],
  sql: ({ subscriptionId }: { readonly subscriptionId: string }) => Prisma.sql`
    select st.kind as access_override from subscription s join access_override st using (channel_id, user_id)
     where s.id = ${subscriptionId}`,
});

export const lockPaused = defineStatement({
  columns: {
    channelId: text,
    state: subscriptionState,
    accessOverride: nullable(accessOverrideColumn),
  },
  examples: [{ subscriptionId: "" }],
  sql: ({ subscriptionId }: { readonly subscriptionId: string }) => Prisma.sql`
    select s.channel_id, s.state, (select kind from access_override st where st.channel_id = s.channel_id
                                      and st.user_id = s.user_id) as access_override
      from subscription s where s.id = ${subscriptionId} for no key update of s`,
});

type StuckRemoval = { readonly subscriptionId: string; readonly now: Date; readonly unlessAfter: Date };

/** Records stuck removals of the subscription's channel, unless the last record is later than `unlessAfter`. */
export const recordStuckRemovals = defineStatement({
  columns: { id: text },
  examples: [{ subscriptionId: "", now: new Date(), unlessAfter: new Date() }],
  sql: ({ subscriptionId, now, unlessAfter }: StuckRemoval) => Prisma.sql`
    update channel set removals_stuck_at = ${now}
     where id = (select channel_id from subscription where id = ${subscriptionId})
       and (removals_stuck_at is null or removals_stuck_at <= ${unlessAfter})
    returning id`,
});

/** Ends a subscription whose removal is done, unless a payment extended it in the meantime. */
export const endRemoved = defineCommand({
  examples: [{ subscriptionId: "", reason: "removed", now: new Date() }],
  sql: ({
    subscriptionId,
    reason,
    now,
  }: {
    readonly subscriptionId: string;
    readonly reason: string;
    readonly now: Date;
  }) => Prisma.sql`
    update subscription
       set state = 'ended', end_reason = ${reason}, ended_at = ${now},
           check_membership_at = first_membership_check(${now}), removal_failure = null, removal_failed_at = null
     where id = ${subscriptionId} and state = 'ending' and access_until <= ${now}`,
});

type Selection = { readonly most: number } | { readonly id: string };

/**
 * Moves due subscriptions to "ending", where the bot can work in the channel and no other claim holds the row. With an
 * id, waits for a locked row; with a limit, skips locked rows.
 *
 * A subscription that a provider renews is not due while its charge may still be reported (`isRenewalAwaited`).
 */
export const claimExpired = defineStatement({
  columns: { id: text, channelId: text },
  examples: [
    { now: new Date(), which: { most: 100 } },
    { now: new Date(), which: { id: "" } },
  ],
  sql: ({ now, which }: { readonly now: Date; readonly which: Selection }) => Prisma.sql`
    with due as materialized (
      ${selectDue(now)} ${"id" in which ? Prisma.sql`and s.id = ${which.id}` : Prisma.empty}
       order by s.access_until ${"id" in which ? Prisma.empty : Prisma.sql`limit ${which.most}`}
         for update of s ${"id" in which ? Prisma.empty : Prisma.sql`skip locked`})
    update subscription set state = 'ending' from due where subscription.id = due.id
    returning subscription.id, subscription.channel_id`,
});

/** Due subscriptions without a lock. After `claimExpired` these are the rows that other transactions had locked. */
export const listDue = defineStatement({
  columns: { id: text },
  examples: [{ now: new Date(), most: 100 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) =>
    Prisma.sql`${selectDue(now)} limit ${most}`,
});

type Ending = {
  /** The last subscription of the page before; its id is empty before the first page. */
  readonly after: { readonly accessUntil: Date; readonly id: string };
  readonly until: Date;
  readonly most: number;
};

/** A page of the subscriptions that end in a period, by their ends, in channels where the bot can work. */
export const listEnding = defineStatement({
  columns: { id: text, channelId: text, accessUntil: timestamp },
  examples: [{ after: { accessUntil: new Date(), id: "" }, until: new Date(), most: 500 }],
  sql: ({ after, until, most }: Ending) => Prisma.sql`
    select s.id, s.channel_id, s.access_until
      from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
     where s.state = 'active' and s.access_until >= ${after.accessUntil} and s.access_until <= ${until}
       and (s.access_until, s.id) > (${after.accessUntil}, ${after.id})
     order by s.access_until, s.id limit ${most}`,
});

// A removal job retries for a day before it gives up. One more attempt a day notices a right that came back.
const RECLAIM_AFTER = "1 day";

/**
 * Claims subscriptions in state "ending" that no removal job works on: the job gave up a day ago, or is lost. The job
 * runner's own view is exact, and a job that this transaction adds joins the view at commit, so a second sweep at the same
 * time cannot claim the rows twice. The job runner lives by the database's clock, and so does this wait.
 */
export const claimAbandoned = defineStatement({
  columns: { id: text, channelId: text },
  examples: [{ most: 100 }],
  sql: ({ most }: { readonly most: number }) => Prisma.sql`
    select s.id, s.channel_id from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
     where s.state = 'ending'
       and not exists (
         select 1 from graphile_worker.jobs j
          where j.key = 'remove:' || s.id
            and (j.attempts < j.max_attempts or j.locked_at is not null
                 or j.updated_at > now() - ${RECLAIM_AFTER}::interval))
     limit ${most} for update of s skip locked`,
});

const selectDue = (now: Date): Prisma.Sql => Prisma.sql`
  select s.id from subscription s join channel c on c.id = s.channel_id and c.state = 'connected'
   where s.state = 'active' and s.access_until <= ${now}
     and not exists (select 1 ${awaitedRenewals} and r.awaited_until >= ${now})`;
