import type { Update } from "grammy/types";

/**
 * The kinds of updates that have handlers. Telegram sends no other, so edits and the posts of busy channels cost nothing. Bot API,
 * getUpdates: a missing list means "as last time", and `chat_member` comes only on request.
 */
export const allowedUpdates = [
  "callback_query",
  "chat_join_request",
  "chat_member",
  "message",
  "my_chat_member",
  "pre_checkout_query",
  "subscription",
] as const satisfies readonly Exclude<keyof Update, "update_id">[];
