import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { findLinkOwner, joinRequests, recordLinkUse } from "../../invites/index.ts";
import { telegramChatId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, DeferJob, defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isUnreachable, isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { offersButton } from "../entitlement/subscriptions.keyboards.ts";
import { findChatAccess, findSubscription } from "../entitlement/find-subscription.ts";
import type { ChatAccess } from "../entitlement/find-subscription.ts";
import { approveSubscriber } from "./issue-invite.ts";
import { enqueueNoRoomNotice } from "./no-room.jobs.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { claimUnusedLinks } from "./invites.sql.ts";

const payload = z.object({
  telegramChatId,
  userId: telegramUserId,
  url: z.string().optional(),
  /** The bot may send messages to this chat for five minutes, even if the user never started the bot. */
  userChatId: telegramUserId,
  languageCode: z.string().optional(),
});

/**
 * Answers a join request, and explains a refusal to the user. The message goes out before the answer: a user who never
 * started the bot can be reached only while the request is pending (Bot API, ChatJoinRequest.user_chat_id).
 */
export async function handleJoinRequest(platform: Platform, request: z.infer<typeof payload>): Promise<void> {
  const answer = await answerJoinRequest(platform, request);
  if (answer.kind === "approved" || answer.kind === "ignored") return;
  const texts = platform.translations.for(request.languageCode);
  const isBanned = answer.kind === "banned";
  const key = isBanned ? "subscription-banned" : "subscription-request-declined";
  const text = texts.html(key, { channel: answer.channelTitle });
  try {
    await platform.telegram.sendMessage(request.userChatId, text, {
      parse_mode: "HTML",
      ...(isBanned ? {} : { reply_markup: offersButton(texts, answer.channelId) }),
    });
  } catch (error) {
    // The five minutes are over, or the user blocked the bot.
    if (!isUnreachable(error)) throw error;
  }
  await joinRequests.decline(platform, request);
}

/** Answers a request whose first answer failed, as soon as the bot can work in the chat. */
export const handleJoinRequestJob = defineJob({
  name: "subscriptions.answer-join-request",
  payload,
  async run(request, platform) {
    const channel = await platform.database.prisma.channel.findUnique({
      where: { telegramChatId: BigInt(request.telegramChatId) },
      select: { id: true },
    });
    if (channel === null) return;
    await whereConnected(platform, channel.id, () => handleJoinRequest(platform, request));
  },
});

type JoinRequest = {
  readonly telegramChatId: number;
  readonly userId: number;
  /** The invite link as Telegram shows it; absent if Telegram names none. */
  readonly url?: string | undefined;
};

/** For "uninvited" and "banned" the caller explains the refusal to the user, then declines the request. */
type JoinAnswer =
  | { readonly kind: "approved" }
  /** A user who is not entitled used an invite link of the bot. */
  | { readonly kind: "uninvited"; readonly channelId: string; readonly channelTitle: string }
  /** The team banned the user through the bot. The link does not matter. */
  | { readonly kind: "banned"; readonly channelTitle: string }
  /** The link or the chat is not the bot's. The request is left to the administrators of the chat. */
  | { readonly kind: "ignored" };

/**
 * Approves a join request by the rights of the user, never by the link: a subscriber is approved whichever link they
 * used, and another person is not approved by a subscriber's link. An access override counts more than a payment.
 * Convergent: a request that was answered already counts as answered.
 */
async function answerJoinRequest(platform: Platform, request: JoinRequest): Promise<JoinAnswer> {
  const [{ subscription, accessOverride, mayBeInside }, link] = await Promise.all([
    storeRequestUnlessEntitled(platform, request),
    request.url === undefined ? undefined : findLinkOwner(platform, request.url),
  ]);
  if (mayBeInside) {
    // A user whom an override allows may have no subscription.
    const answer = await (subscription === undefined
      ? joinRequests.approve(platform, request)
      : approveSubscriber(platform, subscription));
    if (answer === "no_room" && subscription !== undefined) await enqueueNoRoomNotice(platform, subscription);
    // An unused link has its request approved later.
    if (answer !== "no_room" && link?.userId === request.userId) await recordLinkUse(platform, link.linkId);
    return { kind: "approved" };
  }
  const isOwnLink = link !== undefined && link.telegramChatId === request.telegramChatId;
  if (accessOverride !== "ban" && !isOwnLink) return { kind: "ignored" };
  const channel = await platform.database.prisma.channel.findUniqueOrThrow({
    where: { telegramChatId: BigInt(request.telegramChatId) },
    select: { id: true, title: true },
  });
  if (accessOverride === "ban") return { kind: "banned", channelTitle: channel.title };
  return { kind: "uninvited", channelId: channel.id, channelTitle: channel.title };
}

/**
 * Stores the request of a person without access, and looks again: a payment that commits before the second look counts here, and
 * the invite of a later payment finds the stored request. @returns the access of the second look.
 */
async function storeRequestUnlessEntitled(platform: Platform, request: JoinRequest): Promise<ChatAccess> {
  const access = await findChatAccess(platform, request);
  if (access.mayBeInside) return access;
  await joinRequests.storeOpenRequest(platform, request);
  return findChatAccess(platform, request);
}

/** Approves subscribers whose join request did not reach the program. */
export const approveWaitingJob = defineScheduledJob({
  name: "subscriptions.approve-waiting",
  schedule: { cron: "* * * * *" },
  run: approveWaiting,
});

// Like the checks of memberships, a small part of Telegram's rate limit.
const ASKED_AT_ONCE = 30;

/** The Bot API lists no join requests: only the attempt to approve shows whether there is one. A killed attempt leaves the next of three. */
export async function approveWaiting(platform: Platform): Promise<void> {
  const { database, clock, logger } = platform;
  const links = await claimUnusedLinks.all(database.prisma, { now: clock.now(), most: ASKED_AT_ONCE });
  for (const { subscriptionId } of links) {
    const subscription = await findSubscription(platform, subscriptionId);
    if (subscription === undefined || !isEntitled(subscription, clock.now())) continue;
    try {
      await whereConnected(platform, subscription.channelId, () => approveSubscriber(platform, subscription));
    } catch (error) {
      if (error instanceof DeferJob) continue;
      logger.warn(
        { event: "waiting_request_failed", err: error, subscriptionId },
        "Telegram does not say whether a subscriber has asked to join",
      );
      // Telegram is busy or down: this run ends.
      if (!isFinalRefusal(error)) break;
    }
  }
}
