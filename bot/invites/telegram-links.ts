import type { Platform } from "../platform/platform.ts";
import { isRefusal, isShutOut, migratedTo } from "../platform/telegram/telegram.ts";
import type { LinkKind } from "./invites.sql.ts";

/**
 * Creates an invite link for one person (createChatInviteLink). Telegram shows other administrators only a shortened form of
 * a bot's links. A member limit and join requests exclude each other.
 * @returns the full address.
 */
export async function createChatInviteLink(
  { telegram }: Platform,
  link: { telegramChatId: number; name: string; kind: LinkKind; expiresAt: Date | null },
): Promise<string> {
  const created = await telegram.createChatInviteLink(link.telegramChatId, {
    // Bot API: 0-32 characters.
    name: link.name.slice(0, 32),
    ...(link.kind === "join_request" ? { creates_join_request: true } : { member_limit: 1 }),
    ...(link.expiresAt === null ? {} : { expire_date: Math.floor(link.expiresAt.getTime() / 1_000) }),
  });
  return created.invite_link;
}

/** Convergent: a link that is gone, or whose chat is gone, counts as revoked (revokeChatInviteLink). */
export async function revokeLink(
  { telegram }: Platform,
  link: { telegramChatId: number; url: string },
): Promise<void> {
  try {
    await telegram.revokeChatInviteLink(link.telegramChatId, link.url);
  } catch (error) {
    const isGone = isRefusal(error, "INVITE_HASH_EXPIRED", "INVITE_HASH_INVALID", "chat not found");
    // A bot's links end when the bot is removed from the chat (403), and when a group becomes a supergroup.
    if (!isGone && !isShutOut(error) && migratedTo(error) === undefined) throw error;
  }
}
