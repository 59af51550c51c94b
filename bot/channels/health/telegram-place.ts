import type { Platform } from "../../platform/platform.ts";
import { isRefusal, isUnreachable } from "../../platform/telegram/telegram.ts";
import type { ChannelState } from "../managed/list-channels.ts";
import { missingRights } from "../connect/telegram-rights.ts";

/**
 * Asks Telegram what the bot is in a chat (getChatMember of itself).
 * @throws whatever is no answer: Telegram cannot be reached, or has too much to do.
 */
export async function readPlace(
  { telegram, config }: Platform,
  { chatId }: { readonly chatId: number },
): Promise<ChannelState> {
  try {
    // A token begins with its bot's id.
    const bot = await telegram.getChatMember(chatId, Number.parseInt(config.botToken, 10));
    if (bot.status === "left" || bot.status === "kicked") return "gone";
    return missingRights(bot).length === 0 ? "connected" : "missing_rights";
  } catch (error) {
    // 403: it was put out. The others are how Telegram speaks of a chat that was deleted.
    if (isUnreachable(error) || isRefusal(error, "chat not found", "CHANNEL_PRIVATE", "CHANNEL_INVALID"))
      return "gone";
    throw error;
  }
}

/** Whether this refusal can mean that the bot's place in the chat is not what we think. */
export const speaksOfPlace = (error: unknown): boolean =>
  isUnreachable(error) ||
  isRefusal(
    error,
    "not enough rights",
    "CHAT_ADMIN_REQUIRED",
    "need administrator rights",
    "chat not found",
  ) ||
  isRefusal(
    error,
    "CHANNEL_PRIVATE",
    "CHANNEL_INVALID",
    "CHAT_WRITE_FORBIDDEN",
    "member list is inaccessible",
  );
