import type { Message } from "grammy/types";
import type { Content } from "./messages.ts";

/** The content of a message and where it first came from, as a forwarded message shows it. */
export function forwarded(message: Message): Content {
  const { message_id, from, sender_chat: _sender, chat, date, reply_markup: _markup, ...content } = message;
  const { edit_date: _edited, reply_to_message: _reply, ...shown } = content;
  if (shown.forward_origin) return shown;
  if (chat.type === "channel")
    return { ...shown, forward_origin: { type: "channel", chat, message_id, date } };
  return from === undefined ? shown : { ...shown, forward_origin: { type: "user", sender_user: from, date } };
}
