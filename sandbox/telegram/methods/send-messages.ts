import { badRequest } from "../bot-api/bot-api-error.ts";
import { formatText } from "../backend/text.ts";
import type { FormattedText, TextSource } from "../backend/text.ts";
import { findWritableChat } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";
import { send } from "./send.ts";

const MAX_TEXT_LENGTH = 4096;
const MAX_CAPTION_LENGTH = 1024;
/** Bot API, sendChatAction: "The status is set for 5 seconds or less (when a message arrives from your bot …)". */
const TYPING_MS = 5_000;

export const sendingMethods = (backend: TelegramBackend): Methods => ({
  sendMessage: (args) =>
    send(backend, args, () => {
      const { text, entities, html } = messageText(args);
      return { content: { text, ...(entities.length === 0 ? {} : { entities }) }, html };
    }),
  sendChatAction(args) {
    const { chat } = findWritableChat(backend, args.chat_id);
    backend.typing.set(chat.id, Date.now() + TYPING_MS);
    backend.changed.notify();
    setTimeout(() => backend.changed.notify(), TYPING_MS).unref();
    return true;
  },
});

export function messageText(source: TextSource): FormattedText {
  const formatted = formatText(source);
  if (formatted.text === "") throw badRequest("message text is empty");
  if (formatted.text.length > MAX_TEXT_LENGTH) throw badRequest("message is too long");
  return formatted;
}

type CaptionSource = {
  readonly caption?: string | undefined;
  readonly parse_mode?: string | undefined;
  readonly caption_entities?: TextSource["entities"];
};

export function captionText({ caption = "", parse_mode, caption_entities }: CaptionSource): FormattedText {
  const formatted = formatText({ text: caption, parse_mode, entities: caption_entities });
  if (formatted.text.length > MAX_CAPTION_LENGTH) throw badRequest("message caption is too long");
  return formatted;
}
