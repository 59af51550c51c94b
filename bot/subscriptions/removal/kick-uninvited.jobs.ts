import { z } from "zod";
import { whereConnected, unknownMemberRule } from "../../channels/index.ts";
import { readMember } from "../../invites/index.ts";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { inviteJob } from "../admission/send-invite.jobs.ts";
import { findChatAccess } from "../entitlement/find-subscription.ts";
import { closeRemoval, isRemovalOpen, markRemoval, memberSubject } from "../entitlement/removal-marks.ts";
import { kickMember, settleBan } from "./kick-member.ts";
import type { Transaction } from "../../platform/database/database.ts";

const payload = z.object({
  channelId: opaqueId,
  userId: telegramUserId,
  /** Kicks only while the channel's rule for unknown members says "remove". */
  byRule: z.boolean().optional(),
});

type Uninvited = z.infer<typeof payload>;

/**
 * Kicks a member without a right to be inside: a member who used another person's link, whom the channel's rule excludes,
 * or whom the team excludes. Administrators stay, and users who paid meanwhile.
 */
export const kickUninvited = defineJob({
  name: "subscriptions.kick-uninvited",
  payload,
  run: async (uninvited, platform) =>
    whereConnected(platform, uninvited.channelId, () => kick(platform, uninvited)),
});

export const kickUninvitedJob = (uninvited: Uninvited): JobRequest =>
  job(kickUninvited, uninvited, { key: `uninvited:${uninvited.channelId}:${uninvited.userId}` });

async function kick(platform: Platform, { channelId, userId, byRule = false }: Uninvited): Promise<void> {
  const { prisma } = platform.database;
  const channel = await prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const member = { channelId, telegramChatId: telegramId(channel.telegramChatId), userId };
  const subject = memberSubject(member);
  const wasBegun = await isRemovalOpen(platform, subject);
  const { mayBeInside } = await findChatAccess(platform, member);
  const isToGo = !mayBeInside && (!byRule || (await findUnknownMemberRule(prisma, channelId)) === "remove");
  if (isToGo && (await readMember(platform, member)) === "member") {
    await markRemoval(platform, subject);
    await kickMember(platform, member);
  } else if (wasBegun) {
    // An earlier attempt stopped between ban and unban.
    await settleBan(platform, member);
  } else return;
  const after = await findChatAccess(platform, member);
  await prisma.$transaction(async (transaction) => {
    await closeRemoval(transaction, subject);
    if (!after.mayBeInside || after.subscription === undefined) return;
    // The user paid during the kick.
    const { id: subscriptionId } = after.subscription;
    await enqueue(transaction, [inviteJob({ subscriptionId, channelId }, "kicked_by_mistake")]);
  });
}

/** The channel's rule for members whom the bot did not admit. A discussion group has the rule of its channel. */
export async function findUnknownMemberRule(
  transaction: Transaction,
  channelId: string,
): Promise<ReturnType<typeof unknownMemberRule.read>> {
  const { unknownMembers, discussionOf } = await transaction.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { unknownMembers: true, discussionOf: { select: { unknownMembers: true } } },
  });
  return unknownMemberRule.read(discussionOf?.unknownMembers ?? unknownMembers);
}
