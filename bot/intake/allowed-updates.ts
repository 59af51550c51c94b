import { API_CONSTANTS } from "grammy";

/**
 * All that Telegram would send by itself, and `chat_member`, which it sends only when asked: without it nobody tells
 * us that a subscriber came in or left. Bot API, getUpdates: a list that is left out means "as last time".
 */
export const allowedUpdates = [...API_CONSTANTS.DEFAULT_UPDATE_TYPES, "chat_member"] as const;
