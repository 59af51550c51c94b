import { audit, connectChannel, lockOwnedChannel } from "../../channels/index.ts";
import type { ChatFacts, ConnectChannelResult } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { admitToDiscussion } from "./admit-to-discussion.jobs.ts";

export type LinkDiscussionInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** Of the group that Telegram names as the channel's, read just before for this actor. */
  readonly facts: ChatFacts;
};

export type LinkDiscussionResult =
  | { readonly kind: "linked"; readonly groupId: string; readonly title: string }
  | Exclude<ConnectChannelResult, { kind: "connected" }>
  /** It has tiers of its own on sale: who bought them has not bought the channel. */
  | { readonly kind: "sells_itself" }
  /** Not the channel's owner, or not the group's. */
  | { readonly kind: "not_owner" };

// A payment that was under way meanwhile opened the channel only; it has committed long before.
const SECOND_LOOK_MS = 60_000;

/**
 * Makes a group the discussion group of a channel: from now on every tier that opens the channel opens the group, and
 * those who are in the channel's books already are admitted by a job. Convergent: again is the same.
 */
export async function linkDiscussion(
  platform: Platform,
  { channelId, actorId, facts }: LinkDiscussionInput,
): Promise<LinkDiscussionResult> {
  const group = await connectChannel(platform, { callerId: actorId, facts });
  if (group.kind !== "connected") return group;
  const { channelId: groupId, title } = group;
  return platform.database.prisma.$transaction(async (tx): Promise<LinkDiscussionResult> => {
    if (!(await lockOwnedChannel(tx, { channelId, actorId }))) return { kind: "not_owner" };
    if (!(await lockOwnedChannel(tx, { channelId: groupId, actorId }))) return { kind: "not_owner" };
    const onSale = await tx.tier.count({ where: { channelId: groupId, retiredAt: null } });
    if (onSale > 0) return { kind: "sells_itself" };
    if (await markLinked(tx, { channelId, groupId }))
      await audit(tx, platform, {
        actorId,
        action: "channel.discussion_linked",
        subject: channelId,
        detail: { groupId },
      });
    await enqueue(tx, [
      job(admitToDiscussion, { channelId: groupId }, { key: `admit:${groupId}` }),
      job(
        admitToDiscussion,
        { channelId: groupId },
        { key: `admit-late:${groupId}`, runAt: new Date(Date.now() + SECOND_LOOK_MS) },
      ),
    ]);
    return { kind: "linked", groupId, title };
  });
}

/** Whether anything changed. The group takes over the channel's rules, and whom its people always or never let in. */
async function markLinked(
  tx: Transaction,
  { channelId, groupId }: { readonly channelId: string; readonly groupId: string },
): Promise<boolean> {
  // Telegram links one group to a channel: an earlier one is none any more.
  await tx.channel.updateMany({
    where: { discussionOfId: channelId, id: { not: groupId } },
    data: { discussionOfId: null },
  });
  const count = await tx.$executeRaw`
    update channel g
       set discussion_of_id = c.id, access_mode = c.access_mode, grace_hours = c.grace_hours,
           reminder_days = c.reminder_days, unknown_members = c.unknown_members
      from channel c
     where c.id = ${channelId} and g.id = ${groupId} and g.discussion_of_id is distinct from c.id`;
  await tx.$executeRaw`
    insert into standing (channel_id, user_id, kind, actor_id, created_at)
    select ${groupId}, user_id, kind, actor_id, created_at from standing where channel_id = ${channelId}
    on conflict do nothing`;
  return count > 0;
}
