import { approve, findLinkOwner, recordLinkUse } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findChatAccess } from "../entitlement/find-chat-access.ts";
import { approveSubscriber } from "./approve-subscriber.ts";

export type JoinRequest = {
  readonly telegramChatId: number;
  readonly userId: number;
  /** The invite link as Telegram shows it; absent if Telegram names none. */
  readonly url?: string | undefined;
};

/** For "uninvited" and "banned" the caller explains the refusal to the user, then declines the request. */
export type JoinAnswer =
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
export async function answerJoinRequest(platform: Platform, request: JoinRequest): Promise<JoinAnswer> {
  const [{ subscription, accessOverride, mayBeInside }, link] = await Promise.all([
    findChatAccess(platform, request),
    request.url === undefined ? undefined : findLinkOwner(platform, request.url),
  ]);
  if (mayBeInside) {
    // A user whom an override allows may have no subscription.
    await (subscription === undefined
      ? approve(platform, request)
      : approveSubscriber(platform, subscription));
    if (link?.userId === request.userId) await recordLinkUse(platform, link.linkId);
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
