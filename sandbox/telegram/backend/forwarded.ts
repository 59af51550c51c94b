import type { Message } from "grammy/types";
import type { Content } from "./messages.ts";

/** The content and origin of a forwarded message. */
export function forwarded(message: Message): Content {
  const { message_id, from, sender_chat: _sender, chat, date, reply_markup: _markup, ...content } = message;
  const { edit_date: _edited, reply_to_message: _reply, ...shown } = content;
  if (shown.forward_origin) return shown;
  if (chat.type === "channel")
    return { ...shown, forward_origin: { type: "channel", chat, message_id, date } };
  return from === undefined ? shown : { ...shown, forward_origin: { type: "user", sender_user: from, date } };
}
