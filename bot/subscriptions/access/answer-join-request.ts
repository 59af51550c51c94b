import { approve, findLinkOwner, markLinkUsed } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findVisitor } from "./find-visitor.ts";
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
  /** The people who run the channel banned them here: for the caller to decline, whichever link was shown. */
  | { readonly kind: "banned"; readonly channelTitle: string }
  /** Not by a link of ours, or not to a chat of ours: for the chat's owner to answer. */
  | { readonly kind: "left_alone" };

/**
 * Who asks decides, never the link: a payer is approved by whichever link they come, and a stranger is not approved
 * by a payer's. What the channel's people decided about somebody counts more than a payment. Convergent: an answer that
 * was given already counts as given.
 */
export async function answerJoinRequest(platform: Platform, request: JoinRequest): Promise<JoinAnswer> {
  const [{ subscription, standing, mayBeInside }, link] = await Promise.all([
    findVisitor(platform, request),
    request.url === undefined ? undefined : findLinkOwner(platform, request.url),
  ]);
  if (mayBeInside) {
    // Whoever is whitelisted need not have a subscription.
    await (subscription === undefined ? approve(platform, request) : letIn(platform, subscription));
    if (link?.userId === request.userId) await markLinkUsed(platform, link.linkId);
    return { kind: "approved" };
  }
  if (standing !== "banned" && (link === undefined || link.chatId !== request.chatId))
    return { kind: "left_alone" };
  const channel = await platform.database.prisma.channel.findUniqueOrThrow({
    where: { telegramId: BigInt(request.chatId) },
    select: { id: true, title: true },
  });
  if (standing === "banned") return { kind: "banned", channelTitle: channel.title };
  return { kind: "uninvited", channelId: channel.id, channelTitle: channel.title };
}
