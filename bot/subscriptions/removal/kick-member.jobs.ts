import { ban, unban, readMember } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccessOverride } from "../entitlement/entitlement.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { whereConnected, unknownMemberRule } from "../../channels/index.ts";
import { z } from "zod";
import { opaqueId, telegramId, telegramUserId } from "../../platform/values/domain.ts";
import { BULK_PRIORITY, defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { sendInviteRequest } from "../admission/send-invite.jobs.ts";
import { findSubscription, findChatAccess } from "../entitlement/find-subscription.ts";
import {
  beginKick,
  closeRemoval,
  isRemovalOpen,
  markRemoval,
  memberSubject,
} from "../entitlement/removal-marks.ts";
import { lockPaused } from "./removal.sql.ts";
import type { Transaction } from "../../platform/database/database.ts";

export type ChatMemberKey = MemberKey & { readonly telegramChatId: number };

/**
 * Kicks a member who may come back: ban, then unban. A ban by the team stays, and so does one by an administrator in the chat, which
 * closes the removal. Returns only after Telegram's confirmation. Safe to run again from any point; after a stop between the two
 * calls the caller runs this or `settleBan` again.
 *
 * @param subject the open removal.
 */
export async function kickMember(
  platform: Platform,
  member: ChatMemberKey,
  subject: string,
): ReturnType<typeof ban> {
  const answer = await ban(platform, member);
  if (answer !== "done") return answer;
  if ((await isRemovalOpen(platform, subject)) || (await isBanWanted(platform, member)))
    await settleBan(platform, member);
  return answer;
}

const FOR_EVER = 0;

/**
 * Makes Telegram's ban agree with the access override: permanent for a banned user, lifted for every other. Repeats until
 * the override is still the same after the call, since the team may change it meanwhile. Convergent.
 */
export async function settleBan(platform: Platform, member: ChatMemberKey): Promise<void> {
  let isWanted = await isBanWanted(platform, member);
  for (;;) {
    if (isWanted) await ban(platform, member, FOR_EVER);
    else await unban(platform, member);
    const isStillWanted = await isBanWanted(platform, member);
    if (isStillWanted === isWanted) return;
    isWanted = isStillWanted;
  }
}

const isBanWanted = async (platform: Platform, member: ChatMemberKey): Promise<boolean> =>
  (await findAccessOverride(platform, member)) === "ban";

const pausedSubscriber = z.object({ subscriptionId: opaqueId, channelId: opaqueId });

/** Kicks a subscriber from a channel during a pause. */
export const kickPausedJob = defineJob({
  name: "subscriptions.kick-paused",
  priority: BULK_PRIORITY,
  payload: pausedSubscriber,
  run: async ({ subscriptionId, channelId }, platform) =>
    whereConnected(platform, channelId, () => kickPausedSubscriber(platform, subscriptionId)),
});

export const kickPausedRequest = ({
  subscriptionId,
  channelId,
}: z.infer<typeof pausedSubscriber>): JobRequest =>
  job(kickPausedJob, { subscriptionId, channelId }, { key: `kick-paused:${subscriptionId}` });

/**
 * Kicks by the same steps and marks as a removal. Convergent and safe to run again from any point. A resumption that comes
 * meanwhile wins: the user gets a new invite.
 *
 * @throws the error of Telegram, for another attempt.
 */
async function kickPausedSubscriber(platform: Platform, subscriptionId: string): Promise<void> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return;
  const wasBegun = await isRemovalOpen(platform, subscriptionId);
  // Administrators stay, and subscribers whom Telegram itself charges. Everybody else who is not a member is outside.
  const isToGo = subscription.state === "paused" && subscription.accessOverride === undefined;
  const isInside = isToGo && (await readMember(platform, subscription)) === "member";
  if (isInside && (await beginKick(platform, subscriptionId)))
    await kickMember(platform, subscription, subscriptionId);
  else if (wasBegun) {
    // An earlier attempt stopped between ban and unban, or a resumption was faster than this one.
    await settleBan(platform, subscription);
  } else return;
  await closeKick(platform, subscriptionId);
}

async function closeKick(platform: Platform, subscriptionId: string): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    const row = await lockPaused.first(transaction, { subscriptionId });
    // A removal that began meanwhile closes the marks itself, after it lifted the ban.
    if (row === undefined || row.state === "ending") return;
    await closeRemoval(transaction, subscriptionId);
    const { channelId, accessOverride, state } = row;
    const mayBeInside = accessOverride === "allow" || (accessOverride === null && state === "active");
    if (!mayBeInside) return;
    await enqueue(transaction, [sendInviteRequest({ subscriptionId, channelId }, "kicked_by_mistake")]);
  });
}

const uninvitedMember = z.object({
  channelId: opaqueId,
  userId: telegramUserId,
  /** Kicks only while the channel's rule for unknown members says "remove". */
  byRule: z.boolean().optional(),
});

type Uninvited = z.infer<typeof uninvitedMember>;

/**
 * Kicks a member without a right to be inside: a member who used another person's link, whom the channel's rule excludes,
 * or whom the team excludes. Administrators stay, and users who paid meanwhile.
 */
export const kickUninvitedJob = defineJob({
  name: "subscriptions.kick-uninvited",
  payload: uninvitedMember,
  run: async (uninvited, platform) =>
    whereConnected(platform, uninvited.channelId, () => kickUninvitedMember(platform, uninvited)),
});

export const kickUninvitedRequest = (uninvited: Uninvited): JobRequest =>
  job(kickUninvitedJob, uninvited, { key: `uninvited:${uninvited.channelId}:${uninvited.userId}` });

async function kickUninvitedMember(
  platform: Platform,
  { channelId, userId, byRule = false }: Uninvited,
): Promise<void> {
  const { prisma } = platform.database;
  const channel = await prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  const member = { channelId, telegramChatId: telegramId(channel.telegramChatId), userId };
  const subject = memberSubject(member);
  const wasBegun = await isRemovalOpen(platform, subject);
  const { mayBeInside } = await findChatAccess(platform, member);
  const isToGo = !mayBeInside && (!byRule || (await findUnknownMemberRule(prisma, channelId)) === "remove");
  if (isToGo && (await readMember(platform, member)) === "member") {
    await markRemoval(platform, subject);
    await kickMember(platform, member, subject);
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
    await enqueue(transaction, [sendInviteRequest({ subscriptionId, channelId }, "kicked_by_mistake")]);
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
