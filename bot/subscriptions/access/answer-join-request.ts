import { findLinkOwner, markLinkUsed } from "../../channels/access.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "./entitlement.ts";
import { findSubscriptionFor } from "../find-subscription.ts";
import { letIn } from "./let-in.ts";

export type JoinRequest = {
  readonly chatId: number;
  readonly userId: number;
  /** The link as Telegram shows it; absent where there was none. */
  readonly url?: string | undefined;
};

export type JoinAnswer =
  | { readonly kind: "approved" }
  /** They came by a personal link of ours without having paid: for the caller to tell them, and then to decline. */
  | { readonly kind: "uninvited"; readonly channelId: string; readonly channelTitle: string }
  /** Not by a link of ours, or not to a chat of ours: for the chat's owner to answer. */
  | { readonly kind: "left_alone" };

/**
 * Who asks decides, never the link: a payer is approved by whichever link they come, and a stranger is not approved
 * by a payer's. Convergent: an answer that was given already counts as given.
 */
export async function answerJoinRequest(platform: Platform, request: JoinRequest): Promise<JoinAnswer> {
  const [subscription, link] = await Promise.all([
    findSubscriptionFor(platform, request),
    request.url === undefined ? undefined : findLinkOwner(platform, request.url),
  ]);
  if (subscription !== undefined && isEntitled(subscription, platform.clock.now())) {
    await letIn(platform, subscription);
    if (link?.userId === request.userId) await markLinkUsed(platform, link.linkId);
    return { kind: "approved" };
  }
  if (link === undefined || link.chatId !== request.chatId) return { kind: "left_alone" };
  const channel = await platform.database.prisma.channel.findUniqueOrThrow({
    where: { telegramId: BigInt(request.chatId) },
    select: { id: true, title: true },
  });
  return { kind: "uninvited", channelId: channel.id, channelTitle: channel.title };
}
