import { API_CONSTANTS } from "grammy";

/**
 * Telegram's default list and `chat_member`, which Telegram sends only on request and which reports that a
 * subscriber joined or left. Bot API, getUpdates: a missing list means "as last time".
 */
export const allowedUpdates = [...API_CONSTANTS.DEFAULT_UPDATE_TYPES, "chat_member"] as const;
