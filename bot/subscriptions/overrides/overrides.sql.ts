import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineCommand, defineStatement, text } from "../../platform/database/statement.ts";
import { accessOverrideColumn, subscriptionState } from "../entitlement/entitlement.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";

export const lockAccessOverride = defineStatement({
  columns: { accessOverride: accessOverrideColumn, seenInside: boolean },
  examples: [{ channelId: "", userId: 1 }],
  sql: ({ channelId, userId }: MemberKey) => Prisma.sql`
    select kind as access_override, seen_inside from access_override
     where channel_id = ${channelId} and user_id = ${userId} for update`,
});

export const lockOverridable = defineStatement({
  columns: { id: text, state: subscriptionState },
  examples: [{ channelId: "", userId: 1 }],
  sql: ({ channelId, userId }: MemberKey) => Prisma.sql`
    select id, state from subscription where user_id = ${userId} and channel_id = ${channelId} for update`,
});

/** An invite belongs to a subscription, so an allowed user without a subscription gets an ended one. */
export const createEndedSubscription = defineCommand({
  examples: [{ id: "", channelId: "", userId: 1, now: new Date() }],
  sql: ({
    id,
    channelId,
    userId,
    now,
  }: MemberKey & { readonly id: string; readonly now: Date }) => Prisma.sql`
    insert into subscription (id, user_id, channel_id, started_at, expires_at, access_until, remind_at, extended_at, state,
                              ended_at, end_reason, check_membership_at)
    select ${id}, ${userId}, ${channelId}, ${now}, ends, access_until, remind_at, ${now}, 'ended',
           ${now}, 'allowed', first_membership_check(${now})
      from (select ${now}::timestamptz + interval '1 millisecond' as ends) first,
           subscription_schedule(${channelId}, ends)
    on conflict (user_id, channel_id) do nothing`,
});

/** Returns an ended subscription to "ending", without a grace period. */
export const reopenRemoval = defineCommand({
  examples: [{ subscriptionId: "" }],
  sql: ({ subscriptionId }: { readonly subscriptionId: string }) => Prisma.sql`
    update subscription set state = 'ending', ended_at = null, end_reason = null, access_until = expires_at
     where id = ${subscriptionId} and state = 'ended'`,
});
