import { readMember } from "../invites/index.ts";
import type { Platform } from "../platform/platform.ts";
import type { ManagedMember } from "./member-page.handlers.ts";

/**
 * Whether somebody owns the chat or is an administrator there, by Telegram's word now; by its last one where it gives
 * none, since what is decided here waits for the bot's rights anyhow.
 */
export async function isInCharge(platform: Platform, { channel, member }: ManagedMember): Promise<boolean> {
  const seat = { chatId: channel.telegramId, userId: member.userId };
  const membership = await readMember(platform, seat).catch(() => member.membership);
  return membership === "creator" || membership === "administrator";
}
