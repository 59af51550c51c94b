import { chatConnection } from "../../channels/index.ts";
import { findLinkOwner, joinRequests, retireLinks } from "../../invites/index.ts";
import type { Membership } from "../../invites/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { sendInviteRequest } from "../admission/send-invite.jobs.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findChatAccess, findSubscription } from "../entitlement/find-subscription.ts";
import type { ChatAccess, SubscriptionView } from "../entitlement/find-subscription.ts";
import { kickUninvitedRequest } from "../removal/kick-member.jobs.ts";
import { checkAdditionRequest } from "./check-addition.jobs.ts";
import { handleUnknownMember } from "./handle-unknown-member.ts";
import { notifyOwnerOfLinkMisuse } from "./notify-owner.jobs.ts";

export type Join = {
  readonly telegramChatId: number;
  readonly chatTitle: string | undefined;
  readonly userId: number;
  readonly firstName: string;
  readonly membership: Membership;
  /** The actor: the user, the bot that approved the request, or an administrator. */
  readonly by: "user" | "bot" | "administrator";
  readonly url?: string | undefined;
  /** The person who added the user to a group, possibly an ordinary member; undefined: nobody added the user. */
  readonly addedBy?: number | undefined;
};

/** "own": by an invite link or an approval of the bot. */
export type JoinOutcome = "own" | "foreign";

/**
 * Records a join. A one-time link is revoked with its first join, since Telegram frees its use when that member leaves. A
 * user without access who came by a link or an approval of the bot is kicked, and so is a banned user. The channel's rule
 * decides about a user whom an administrator admitted; a job finds out whether a person who added the user to a group is one.
 * Administrators stay, and users whom Telegram itself charges.
 * Safe to repeat: the link is revoked once, and the kick checks the access again.
 */
export async function recordJoin(platform: Platform, join: Join): Promise<JoinOutcome> {
  const channel = await platform.database.prisma.channel.findUnique({
    where: { telegramChatId: BigInt(join.telegramChatId) },
    select: { id: true, title: true },
  });
  if (channel === null) return "foreign";
  if (join.chatTitle !== channel.title)
    await chatConnection.recordTitle(platform, { ...join, title: join.chatTitle });
  await joinRequests.forgetJoinRequest(platform, join);
  const access = await findChatAccess(platform, join);
  const owner = join.url === undefined ? undefined : await findLinkOwner(platform, join.url);
  // An administrator's approval is their decision, whichever link the user used.
  const link =
    join.by === "administrator" || owner?.telegramChatId !== join.telegramChatId ? undefined : owner;
  const isOwn = link !== undefined || join.by === "bot";
  const isWithoutAccess = !access.mayBeInside && join.membership === "member";
  // This read stands before the transaction, because a transaction that asks for a second connection can wait for ever.
  const subscription = link === undefined ? undefined : await findSubscription(platform, link.subscriptionId);

  await platform.database.prisma.$transaction(async (transaction) => {
    const jobs: JobRequest[] = [];
    if (link !== undefined)
      jobs.push(...(await spendLink(transaction, platform, { link, subscription, join, isWithoutAccess })));
    const { userId, firstName } = join;
    if (isWithoutAccess && (isOwn || access.accessOverride === "ban"))
      jobs.push(kickUninvitedRequest({ channelId: channel.id, userId }));
    else if (isWithoutAccess && !isLeaving(access) && join.addedBy !== undefined)
      jobs.push(checkAdditionRequest({ channelId: channel.id, userId, addedBy: join.addedBy }));
    else if (isWithoutAccess && !isLeaving(access))
      await handleUnknownMember(transaction, platform, { channelId: channel.id, userId, firstName });
    await enqueue(transaction, jobs);
  });
  return isOwn ? "own" : "foreign";
}

/** The removal is under way, or due within the minute. */
const isLeaving = ({ subscription }: ChatAccess): boolean =>
  subscription?.state === "active" || subscription?.state === "ending";

type Link = NonNullable<Awaited<ReturnType<typeof findLinkOwner>>>;

/** Revokes the one-time link of a join. For a repeated update the link is spent already. */
async function spendLink(
  transaction: Transaction,
  platform: Platform,
  {
    link,
    subscription,
    join,
    isWithoutAccess,
  }: {
    readonly link: Link;
    readonly subscription: SubscriptionView | undefined;
    readonly join: Join;
    readonly isWithoutAccess: boolean;
  },
): Promise<JobRequest[]> {
  if (link.kind !== "one_time_link") return [];
  const { linkId, subscriptionId } = link;
  const now = platform.clock.now();
  const isSubscriber = link.userId === join.userId;
  const { count: used } = await transaction.inviteLink.updateMany({
    where: { id: linkId, usedAt: null },
    data: { usedAt: now },
  });
  // A subscriber inside needs none of their links. After another person's join the other links stay.
  const selection = isSubscriber ? { subscriptionId } : { subscriptionId, linkId };
  const retired = await retireLinks(transaction, platform, selection);
  if (isSubscriber || subscription === undefined) return [];
  const { channelId } = subscription;
  const jobs: JobRequest[] = [];
  if (retired > 0 && isEntitled(subscription, now))
    jobs.push(sendInviteRequest({ subscriptionId, channelId }, "link_misused"));
  if (isWithoutAccess && used + retired > 0)
    jobs.push(job(notifyOwnerOfLinkMisuse, { channelId }, { key: `misuse:${linkId}` }));
  return jobs;
}
