import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { whereConnected } from "../../channels/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job, DeferJob } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser } from "../../users/index.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { nameChannels } from "../entitlement/subscription-texts.ts";
import { joinButton, truncateTitle } from "../entitlement/subscriptions.keyboards.ts";
import { describeInvites, isInviteSettled, issueInvites } from "./issue-invites.ts";
import type { ChannelInvite } from "./issue-invites.ts";
import { issueInvite, reissueInvite } from "./issue-invite.ts";
import type { Texts } from "../../platform/texts/texts.ts";

const textKeys = {
  /** The removal kicked a user who paid meanwhile. */
  kicked_by_mistake: "subscription-rejoin",
  /** Another person used the link. */
  link_misused: "subscription-link-misused",
  /** The bot could not work in the channel before. */
  delayed: "invites-delayed",
} as const;

const reasons = z.enum(["kicked_by_mistake", "link_misused", "delayed", "trial"]);
export type InviteReason = z.infer<typeof reasons>;

/**
 * Sends the invite to a subscriber, with the reason, as soon as the bot can work in the channel. Sends nothing to members
 * and to users whose time is over. For a trial, one message holds the invites to all channels that the tier opens.
 */
export const sendInviteJob = defineJob({
  name: "subscriptions.send-invite",
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId, reason: reasons }),
  async run({ subscriptionId, reason }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    if (subscription === undefined) return;
    if (reason === "trial") await sendTrialInvites(platform, subscription);
    else await sendOne(platform, subscription, reason);
  },
});

type Recipient = Pick<ChannelInvite, "subscriptionId" | "channelId">;

export const sendInviteRequest = (
  { subscriptionId, channelId }: Recipient,
  reason: Exclude<InviteReason, "trial">,
): JobRequest =>
  job(sendInviteJob, { subscriptionId, channelId, reason }, { key: `invite:${subscriptionId}` });

/** A job for each channel whose invite is not settled. */
export const sendInviteRequests = (invites: readonly ChannelInvite[]): JobRequest[] =>
  invites.filter((one) => !isInviteSettled(one)).map((one) => sendInviteRequest(one, "delayed"));

async function sendOne(
  platform: Platform,
  { id, userId, channelId, channelTitle: channel }: SubscriptionView,
  reason: keyof typeof textKeys,
): Promise<void> {
  const invite = await whereConnected(platform, channelId, () => issueInvite(platform, id));
  // An earlier message promised a link.
  if (invite.kind === "banned" && reason === "delayed")
    await notifyUser(platform, {
      to: userId,
      write: (texts) => texts.html("subscription-banned", { channel }),
    });
  if (invite.kind !== "link") return;
  await notifyUser(platform, {
    to: userId,
    write: (texts) => ({
      html: texts.html(textKeys[reason], { channel }),
      keyboard: joinButton(texts, invite.url),
    }),
  });
}

async function sendTrialInvites(platform: Platform, trial: SubscriptionView): Promise<void> {
  const { userId, tierVersionId, tierName: tier = "" } = trial;
  if (tierVersionId === undefined) return;
  const invites = await issueInvites(platform, { userId, tierVersionId });
  const failed = invites.find(({ invite }) => invite.kind === "failed")?.invite;
  if (failed?.kind === "failed") throw failed.error;
  if (!invites.some(isInviteSettled))
    throw new DeferJob(`The bot cannot work in the channels of trial ${trial.id}`, {
      channelId: trial.channelId,
    });
  const titles = invites.map(({ channelTitle }) => channelTitle);
  await notifyUser(platform, {
    to: userId,
    write(texts) {
      const heading = texts.html("invites-trial", { tier, channels: nameChannels(texts, titles) });
      return { html: describeInvites(texts, heading, invites), keyboard: inviteButtons(texts, invites) };
    },
  });
  await enqueue(platform.database.prisma, sendInviteRequests(invites));
}

/** A button for each link. Undefined without links: Telegram refuses an empty keyboard in some messages. */
export function inviteButtons(texts: Texts, invites: readonly ChannelInvite[]): InlineKeyboard | undefined {
  const links = invites.flatMap(({ channelTitle, invite }) =>
    invite.kind === "link" ? [{ channel: truncateTitle(channelTitle), url: invite.url }] : [],
  );
  if (links.length === 0) return undefined;
  const keyboard = new InlineKeyboard();
  for (const { channel, url } of links) keyboard.url(texts.plain("invites-enter", { channel }), url).row();
  return keyboard;
}

type Answer = Awaited<ReturnType<typeof reissueInvite>>;

/** The invite at the user's request. "later": the bot cannot work in the channel; a job sends the invite when it can. */
export async function requestInvite(
  platform: Platform,
  { id, channelId }: Pick<SubscriptionView, "id" | "channelId">,
): Promise<Answer | { readonly kind: "later" }> {
  try {
    return await whereConnected(platform, channelId, () => reissueInvite(platform, id));
  } catch (error) {
    if (!(error instanceof DeferJob)) throw error;
    await enqueue(platform.database.prisma, [
      sendInviteRequest({ subscriptionId: id, channelId }, "delayed"),
    ]);
    return { kind: "later" };
  }
}
