import type { ChatMember } from "grammy/types";
import type { Platform } from "../../platform/platform.ts";
import { isRefusal, isUnreachable } from "../../platform/telegram/telegram.ts";
import type { ChannelState } from "../managed/channel-settings.ts";
import { missingRights } from "./bot-rights.ts";

export function stateFromMember(bot: ChatMember): ChannelState {
  if (bot.status === "left" || bot.status === "kicked") return "gone";
  return missingRights(bot).length === 0 ? "connected" : "missing_rights";
}

/**
 * Asks Telegram what the bot is in a chat (getChatMember).
 * @throws {HttpError} or {GrammyError} when Telegram gave no answer.
 */
export async function readBotState(
  { telegram, config }: Platform,
  { telegramChatId }: { readonly telegramChatId: number },
): Promise<ChannelState> {
  try {
    // The part of a bot token before the colon is the bot's id.
    return stateFromMember(
      await telegram.getChatMember(telegramChatId, Number.parseInt(config.botToken, 10)),
    );
  } catch (error) {
    // 403: the bot was removed. The other descriptions are Telegram's for a deleted chat.
    if (isUnreachable(error) || isRefusal(error, "chat not found", "CHANNEL_PRIVATE", "CHANNEL_INVALID"))
      return "gone";
    throw error;
  }
}

/** Whether a refusal can mean that the stored state of the channel is out of date. */
export const mayMeanStateChange = (error: unknown): boolean =>
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
