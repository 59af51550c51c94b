import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, nullable, text } from "../../platform/database/statement.ts";
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
