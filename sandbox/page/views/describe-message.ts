import type { InlineKeyboardButton } from "grammy/types";
import type { SandboxTelegram, ShownMessage } from "../../telegram/index.ts";
import type { ButtonView, MessageView } from "../api/chat-view.ts";
import { describeAttachment } from "./describe-attachment.ts";
import { richText } from "./rich-text.ts";

/** A message of the private chat with the bot. */
export const describePrivateMessage = (telegram: SandboxTelegram, message: ShownMessage): MessageView =>
  describe(telegram, message, { from: message.from === "bot" ? "bot" : "me", author: null });

/** A channel post or a group message, as a member sees it. */
export function describeChannelMessage(
  telegram: SandboxTelegram,
  message: ShownMessage,
  { viewer, isChannel }: { readonly viewer: number; readonly isChannel: boolean },
): MessageView {
  const { from } = message.raw;
  if (isChannel || from === undefined) return describe(telegram, message, { from: "channel", author: null });
  if (from.id === viewer) return describe(telegram, message, { from: "me", author: null });
  if (message.from === "bot") return describe(telegram, message, { from: "bot", author: null });
  return describe(telegram, message, { from: "other", author: from.first_name });
}

function describe(
  telegram: SandboxTelegram,
  message: ShownMessage,
  sender: Pick<MessageView, "from" | "author">,
): MessageView {
  const { raw } = message;
  const text = raw.text ?? raw.caption ?? raw.poll?.question ?? raw.invoice?.description ?? "";
  return {
    id: message.id,
    ...sender,
    date: new Date(message.date * 1_000).toISOString(),
    isEdited: message.isEdited,
    text: richText(text, raw.entities ?? raw.caption_entities),
    attachment: describeAttachment(telegram, message),
    buttons: (raw.reply_markup?.inline_keyboard ?? []).map((row) => row.map(describeButton)),
    revision: message.revision,
  };
}

function describeButton(button: InlineKeyboardButton): ButtonView {
  const { text } = button;
  if ("callback_data" in button) return { kind: "callback", text };
  if ("url" in button) return { kind: "url", text, url: button.url };
  return { kind: "pay" in button ? "pay" : "other", text };
}
