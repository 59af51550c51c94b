import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { permissions, chatConnection } from "../../channels/index.ts";
import { audit } from "../../platform/audit.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { closeDiscussionJob, copyToDiscussionJob } from "./discussion.jobs.ts";
import { copyAccessOverrides, linkGroup } from "./discussion.sql.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

export type Discussion = {
  readonly id: string;
  readonly telegramChatId: number;
  readonly title: string;
  readonly isWorking: boolean;
};

/** The discussion group of a channel. The caller has checked the rights of the actor. */
export async function findDiscussion(
  { database }: Platform,
  channelId: string,
): Promise<Discussion | undefined> {
  const group = await database.prisma.channel.findUnique({ where: { discussionOfId: channelId } });
  return group === null
    ? undefined
    : {
        id: group.id,
        telegramChatId: telegramId(group.telegramChatId),
        title: group.title,
        isWorking: group.state === "connected",
      };
}

type LinkDiscussionInput = {
  readonly channelId: string;
  readonly actorId: number;
  /** The facts about the group that Telegram links to the channel, read for this actor just before. */
  readonly facts: chatConnection.ChatFacts;
};

export type LinkDiscussionResult =
  | { readonly kind: "linked"; readonly groupId: string; readonly title: string }
  | Exclude<chatConnection.ConnectChannelResult, { kind: "connected" }>
  /** The group has tiers of its own on sale, whose buyers did not buy the channel. */
  | { readonly kind: "sells_itself" }
  /** The actor does not own the channel, or not the group. */
  | { readonly kind: "not_owner" };

// A payment that was under way opened the channel only. It has committed long before the second copy.
const SECOND_COPY_MS = MINUTE_MS;

/**
 * Links a group to a channel as its discussion group: every tier that opens the channel opens the group from now on, and a
 * job gives the current subscribers access. Convergent.
 */
export async function linkDiscussion(
  platform: Platform,
  { channelId, actorId, facts }: LinkDiscussionInput,
): Promise<LinkDiscussionResult> {
  const group = await chatConnection.connectChannel(platform, { callerId: actorId, facts });
  if (group.kind !== "connected") return group;
  const { channelId: groupId, title } = group;
  return platform.database.prisma.$transaction(async (transaction): Promise<LinkDiscussionResult> => {
    const isOwner =
      (await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "discussion.change",
      })) &&
      (await permissions.lockPermittedChannel(transaction, {
        channelId: groupId,
        actorId,
        permission: "discussion.change",
      }));
    if (!isOwner) return { kind: "not_owner" };
    const onSale = await transaction.tier.count({ where: { channelId: groupId, retiredAt: null } });
    if (onSale > 0) return { kind: "sells_itself" };
    if (await markLinked(transaction, { channelId, groupId }))
      await audit(transaction, platform, {
        actorId,
        action: "channel.discussion_linked",
        subject: channelId,
        detail: { groupId },
      });
    const payload = { channelId: groupId, after: 0 };
    const later = {
      key: `copy-to-discussion-again:${groupId}`,
      runAt: new Date(Date.now() + SECOND_COPY_MS),
    };
    await enqueue(transaction, [
      job(copyToDiscussionJob, payload, { key: `copy-to-discussion:${groupId}` }),
      job(copyToDiscussionJob, payload, later),
    ]);
    return { kind: "linked", groupId, title };
  });
}

/** Returns whether anything changed. */
async function markLinked(
  transaction: Transaction,
  { channelId, groupId }: { readonly channelId: string; readonly groupId: string },
): Promise<boolean> {
  // Telegram links at most one group to a channel.
  await transaction.channel.updateMany({
    where: { discussionOfId: channelId, id: { not: groupId } },
    data: { discussionOfId: null },
  });
  const count = await linkGroup.run(transaction, { channelId, groupId });
  await copyAccessOverrides.run(transaction, { channelId, groupId });
  return count > 0;
}

/**
 * Unlinks the discussion group of a channel. Its members keep their access until its current end; later purchases do not
 * extend it, and nobody is reminded of the end: a job changes each subscription. False: the actor is not the owner, or the channel
 * has no group.
 */
export async function unlinkDiscussion(
  platform: Platform,
  { channelId, actorId }: { readonly channelId: string; readonly actorId: number },
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "discussion.change",
      }))
    )
      return false;
    const unlinked = await transaction.channel.updateManyAndReturn({
      where: { discussionOfId: channelId },
      data: { discussionOfId: null },
      select: { id: true },
    });
    for (const { id: groupId } of unlinked) {
      await enqueue(transaction, [job(closeDiscussionJob, { channelId: groupId })]);
      await audit(transaction, platform, {
        actorId,
        action: "channel.discussion_unlinked",
        subject: channelId,
        detail: { groupId },
      });
    }
    return unlinked.length > 0;
  });
}
