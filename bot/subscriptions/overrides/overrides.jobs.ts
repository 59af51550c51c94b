import type { InlineKeyboard } from "grammy";
import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { opaqueId, telegramUserId, telegramId } from "../../platform/values/domain.ts";
import { job, defineJob, enqueue } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { defineNotice } from "../../users/index.ts";
import type { Notice } from "../../users/index.ts";
import { issueInvite } from "../admission/issue-invite.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import type { MemberKey } from "../entitlement/entitlement.ts";
import { findSubscriptionByMember } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { joinButton, offersButton } from "../entitlement/subscriptions.keyboards.ts";
import { forgetRestored } from "../entitlement/removal-marks.ts";
import { settleBan } from "../removal/kick-member.jobs.ts";

const notices = z.enum(["unbanned", "allowed"]);

/**
 * Makes Telegram's ban agree with the access override: a permanent ban, or none. The override counts as it is when the
 * job runs, not as it was when the job was enqueued. Convergent.
 */
export const applyOverrideJob = defineJob({
  name: "subscriptions.apply-override",
  payload: z.object({
    channelId: opaqueId,
    userId: telegramUserId,
    /** The notification that the user gets when the ban is lifted. */
    notice: notices.optional(),
  }),
  async run({ channelId, userId, notice }, platform) {
    const channel = await platform.database.prisma.channel.findUniqueOrThrow({
      where: { id: channelId },
      select: { telegramChatId: true },
    });
    const member = { channelId, userId, telegramChatId: telegramId(channel.telegramChatId) };
    await forgetRestored(platform.database.prisma, member);
    await whereConnected(platform, channelId, () => settleBan(platform, member));
    if (notice === undefined) return;
    await enqueue(platform.database.prisma, [notifyChangeRequest({ channelId, userId }, notice)]);
  },
});

export const applyOverrideRequest = (
  { channelId, userId }: MemberKey,
  notice?: z.infer<typeof notices>,
): JobRequest =>
  job(applyOverrideJob, { channelId, userId, notice }, { key: `override:${channelId}:${userId}` });

const changes = ["gift", "paused", "resumed", "banned", "unbanned", "allowed"] as const;
export type AccessChange = (typeof changes)[number];

/**
 * Notifies a user of a change by the channel's team, with an invite if the user gained access. Sends nothing about a change
 * that was undone meanwhile.
 */
export const notifyChange = defineNotice({
  name: "subscriptions.notify-change",
  payload: z.object({ channelId: opaqueId, userId: telegramUserId, change: z.enum(changes) }),
  async prepare({ channelId, userId, change }, platform) {
    const member = { channelId, userId };
    const subscription = await findSubscriptionByMember(platform, member);
    if (subscription === undefined) return noticeToNonSubscriber(platform, member, change);
    if (!isCurrent(subscription, change)) return undefined;
    const button = await chooseButton(platform, subscription, change);
    if (button === "outdated") return undefined;
    return {
      to: userId,
      write: (texts) => ({ html: describe(texts, subscription, change), keyboard: button(texts) }),
    };
  },
});

export const notifyChangeRequest = (
  { channelId, userId }: MemberKey,
  change: AccessChange,
  runAt?: Date,
): JobRequest =>
  job(
    notifyChange,
    { channelId, userId, change },
    {
      key: `change:${change}:${channelId}:${userId}`,
      ...(runAt === undefined ? {} : { runAt }),
    },
  );

type Button = (texts: Texts) => InlineKeyboard | undefined;
const noButton: Button = () => undefined;

/** The invite link; the offers for a user without access; nothing for a member. */
async function chooseButton(
  platform: Platform,
  subscription: SubscriptionView,
  change: AccessChange,
): Promise<Button | "outdated"> {
  const { id, channelId, state } = subscription;
  if (change === "paused" || change === "banned") return noButton;
  if (!isEntitled(subscription, platform.clock.now()))
    return state === "paused" ? noButton : (texts) => offersButton(texts, channelId);
  const invite = await whereConnected(platform, channelId, () => issueInvite(platform, id));
  // The team undid the change during this job, and that has a notification of its own.
  if (invite.kind === "not_entitled" || invite.kind === "paused") return "outdated";
  return invite.kind === "link" ? (texts) => joinButton(texts, invite.url) : noButton;
}

function isCurrent({ accessOverride, state }: SubscriptionView, change: AccessChange): boolean {
  if (change === "banned") return accessOverride === "ban";
  if (change === "allowed") return accessOverride === "allow";
  if (accessOverride === "ban") return false;
  if (change === "paused") return state === "paused";
  return change === "unbanned" || state === "active" || (change === "gift" && state === "paused");
}

function describe(texts: Texts, subscription: SubscriptionView, change: AccessChange): string {
  const { channelTitle: channel, expiresAt, state } = subscription;
  if (change === "gift" && state === "paused")
    return texts.html("subscription-notify-gift-paused", { channel });
  if (change === "gift" || change === "resumed")
    return expiresAt === null
      ? texts.html(`subscription-notify-${change}-for-life`, { channel })
      : texts.html(`subscription-notify-${change}`, { channel, date: texts.date(expiresAt) });
  return texts.html(`subscription-notify-${change}`, { channel });
}

/** A user who never had a subscription can only have been banned or unbanned. */
async function noticeToNonSubscriber(
  { database }: Platform,
  { channelId, userId }: MemberKey,
  change: AccessChange,
): Promise<Notice | undefined> {
  if (change !== "banned" && change !== "unbanned") return undefined;
  const { title } = await database.prisma.channel.findUniqueOrThrow({ where: { id: channelId } });
  return {
    to: userId,
    write: (texts) => ({
      html: texts.html(`subscription-notify-${change}`, { channel: title }),
      keyboard: change === "unbanned" ? offersButton(texts, channelId) : undefined,
    }),
  };
}
