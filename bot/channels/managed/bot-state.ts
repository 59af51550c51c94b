import type { ChatMember, ChatAdministratorRights } from "grammy/types";
import type { Platform } from "../../platform/platform.ts";
import { isRefusal, isShutOut } from "../../platform/telegram/telegram.ts";
import type { ChannelState } from "./channel-settings.ts";

/** For invite links and join requests, and for removing people. */
const neededRights = ["can_invite_users", "can_restrict_members"] as const;
export type MissingRight = "administrator" | (typeof neededRights)[number];

export function missingRights(bot: ChatMember): MissingRight[] {
  if (bot.status === "creator") return [];
  if (bot.status !== "administrator") return ["administrator", ...neededRights];
  return neededRights.filter((right) => !bot[right]);
}

/** The rights that the chat picker requests (KeyboardButtonRequestChat): the needed ones and no others. */
export const requestedRights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

export const stateFromMember = (bot: ChatMember): ChannelState => stateFrom(missingFor(bot));

/** Undefined: the bot is not in the chat. */
const missingFor = (bot: ChatMember): MissingRight[] | undefined =>
  bot.status === "left" || bot.status === "kicked" ? undefined : missingRights(bot);

function stateFrom(missing: readonly MissingRight[] | undefined): ChannelState {
  if (missing === undefined) return "gone";
  return missing.length === 0 ? "connected" : "missing_rights";
}

/**
 * Asks Telegram what the bot is in a chat (getChatMember).
 * @throws {HttpError} or {GrammyError} when Telegram gave no answer.
 */
export const readBotState = async (platform: Asking, chat: Asked): Promise<ChannelState> =>
  stateFrom(await readMissingRights(platform, chat));

// In a channel, every bot that is inside is an administrator and sees the members.
const HIDDEN_MEMBERS = "member list is inaccessible";

type Asking = Pick<Platform, "telegram" | "config">;
type Asked = { readonly telegramChatId: number };

/** The rights that the bot lacks in a chat, asked as `readBotState` does; undefined: the bot is not in the chat. */
export async function readMissingRights(
  { telegram, config }: Asking,
  { telegramChatId }: Asked,
): Promise<MissingRight[] | undefined> {
  try {
    // The part of a bot token before the colon is the bot's id.
    return missingFor(await telegram.getChatMember(telegramChatId, Number.parseInt(config.botToken, 10)));
  } catch (error) {
    // 403: the bot was removed. A public channel shows itself to a bot that is not in it, without the members. The other
    // descriptions are Telegram's for a deleted chat.
    const isOutside = isShutOut(error) || isRefusal(error, HIDDEN_MEMBERS);
    if (isOutside || isRefusal(error, "chat not found", "CHANNEL_PRIVATE", "CHANNEL_INVALID"))
      return undefined;
    throw error;
  }
}

/** Whether a refusal can mean that the stored state of the channel is out of date. */
export const mayMeanStateChange = (error: unknown): boolean =>
  isShutOut(error) ||
  isRefusal(
    error,
    "not enough rights",
    "CHAT_ADMIN_REQUIRED",
    "need administrator rights",
    "chat not found",
  ) ||
  isRefusal(error, "CHANNEL_PRIVATE", "CHANNEL_INVALID", "CHAT_WRITE_FORBIDDEN", HIDDEN_MEMBERS);
