import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineCommand, defineStatement, integer, text } from "../../platform/database/statement.ts";
import type { MemberKey } from "./find-member.ts";

/** Payments and removals lock this row too: what is read after the lock stays true until the transaction ends. */
export const lockMemberSubscription = defineStatement({
  columns: { id: text },
  examples: [{ userId: 1, channelId: "" }],
  sql: ({ userId, channelId }: MemberKey) =>
    Prisma.sql`select id from subscription where user_id = ${userId} and channel_id = ${channelId} for update`,
});

type Key = { readonly userId: number; readonly channelId: string };

/** Locks a person's subscriptions to a channel and to its discussion group. Payments and removals wait for the lock. */
export const lockSubscriptions = defineStatement({
  columns: { id: text },
  examples: [{ userId: 1, channelId: "" }],
  sql: ({ userId, channelId }: Key) => Prisma.sql`
    select s.id from subscription s join channel c on c.id = s.channel_id
     where s.user_id = ${userId} and (c.id = ${channelId} or c.discussion_of_id = ${channelId})
     order by s.id for update of s`,
});

/**
 * The channel and its discussion group, and whether the person has access time there. For a claim, a subscription whose
 * removal is under way counts as time.
 */
export const listMemberChannels = defineStatement({
  columns: { channelId: text, isNew: boolean, hasTime: boolean },
  examples: [{ userId: 1, channelId: "", now: new Date(), isClaim: true }],
  sql: ({
    userId,
    channelId,
    now,
    isClaim,
  }: Key & { readonly now: Date; readonly isClaim: boolean }) => Prisma.sql`
    select c.id as channel_id, s.id is null as is_new,
           coalesce(s.state = 'paused' or s.state = 'active' and (s.expires_at is null or s.expires_at > ${now})
                    or ${isClaim}::boolean and s.state <> 'ended', false) as has_time
      from channel c left join subscription s on s.channel_id = c.id and s.user_id = ${userId}
     where c.id = ${channelId} or c.discussion_of_id = ${channelId}`,
});

/** Subscriptions that last longer than the time that was just granted: another transaction created them first. */
export const listExtended = defineStatement({
  columns: { found: integer },
  examples: [{ userId: 1, channelIds: [""], kind: "import" }],
  sql: ({
    userId,
    channelIds,
    kind,
  }: {
    readonly userId: number;
    readonly channelIds: readonly string[];
    readonly kind: string;
  }) => Prisma.sql`
    select 1 as found from subscription s
      join lateral (select at, seconds from subscription_adjustment g
                     where g.user_id = s.user_id and g.channel_id = s.channel_id and g.kind = ${kind}
                     order by at desc limit 1) given on true
     where s.user_id = ${userId} and s.channel_id = any(${channelIds})
       and s.expires_at is distinct from given.at + make_interval(secs => given.seconds)`,
});

/** Stores when Telegram showed the person as a member, unless a later answer is stored already. */
export const storeImportedMembership = defineCommand({
  examples: [{ userId: 1, channelId: "", seenAt: new Date() }],
  sql: ({ userId, channelId, seenAt }: Key & { readonly seenAt: Date }) => Prisma.sql`
    update subscription set membership = 'member', membership_at = ${seenAt}
     where user_id = ${userId} and channel_id = ${channelId}
       and (membership_at is null or membership_at <= ${seenAt})`,
});
