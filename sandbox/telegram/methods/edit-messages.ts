import type { InlineKeyboardMarkup, Message } from "grammy/types";
import { checkReplyMarkup } from "../bot-api/keyboards.ts";
import { badRequest } from "../bot-api/bot-api-error.ts";
import type { Content, StoredMessage } from "../backend/messages.ts";
import { findChat, requireInside } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";
import { captionText, messageText } from "./send-messages.ts";
import { inlineMarkup } from "./send.ts";

type EditArgs = {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
  readonly reply_markup?: InlineKeyboardMarkup;
};

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

export const editingMethods = (backend: TelegramBackend): Methods => ({
  editMessageText(args) {
    const { text: source, parse_mode, entities: given } = args;
    const stored = findForEdit(backend, args);
    if (stored.message.text === undefined) throw badRequest("there is no text in the message to edit");
    if (source === undefined) throw badRequest("message text is empty");
    const { text, entities, html } = messageText({ text: source, parse_mode, entities: given });
    const content = { text, ...(entities.length === 0 ? {} : { entities }) };
    return replaceMessage(backend, stored, {
      drop: ["text", "entities"],
      content,
      html,
      markup: args.reply_markup,
    });
  },
  editMessageCaption(args) {
    const stored = findForEdit(backend, args);
    const { photo, document, video, animation } = stored.message;
    if (!photo && !document && !video && !animation)
      throw badRequest("there is no caption in the message to edit");
    const { text, entities, html } = captionText(args);
    const content = {
      ...(text === "" ? {} : { caption: text }),
      ...(entities.length === 0 ? {} : { caption_entities: entities }),
    };
    return replaceMessage(backend, stored, {
      drop: ["caption", "caption_entities"],
      content,
      html,
      markup: args.reply_markup,
    });
  },
  editMessageReplyMarkup(args) {
    const stored = findForEdit(backend, args);
    return replaceMessage(backend, stored, {
      drop: [],
      content: {},
      html: stored.html,
      markup: args.reply_markup,
    });
  },
});

export function findForEdit(
  backend: TelegramBackend,
  { chat_id, message_id, inline_message_id }: EditArgs,
): StoredMessage {
  if (inline_message_id !== undefined) throw badRequest("the sandbox does not implement inline messages");
  if (chat_id === undefined || message_id === undefined)
    throw badRequest("message identifier is not specified");
  const target = findChat(backend, chat_id);
  const stored = backend.messages.find(target.chat.id, message_id);
  if (target.kind === "channel") {
    const membership = requireInside(backend, target.channel);
    const mayEditOthers =
      target.channel.kind === "channel" &&
      membership.status === "administrator" &&
      membership.rights.can_edit_messages === true;
    if (stored && !stored.byBot && !mayEditOthers) throw badRequest("message can't be edited");
  }
  if (!stored && backend.messages.isRemovedSilently(target.chat.id, message_id))
    throw badRequest("MESSAGE_ID_INVALID");
  if (!stored) throw badRequest("message to edit not found");
  if (target.kind === "person" && !stored.byBot) throw badRequest("message can't be edited");
  return stored;
}

type MessageReplacement = {
  readonly drop: readonly (keyof Message)[];
  readonly content: Content;
  readonly html: string;
  /** As with Telegram, an edit without a markup removes the buttons. */
  readonly markup: InlineKeyboardMarkup | undefined;
};

export function replaceMessage(
  backend: TelegramBackend,
  stored: StoredMessage,
  { drop, content, html, markup }: MessageReplacement,
): Message {
  checkReplyMarkup(markup, stored.message.chat);
  const unchanged: Partial<Message> = { ...stored.message };
  for (const key of [...drop, "reply_markup", "edit_date"] as const) delete unchanged[key];
  const before: Partial<Message> = { ...stored.message };
  delete before.edit_date;
  const next = { ...unchanged, ...content, ...inlineMarkup(markup) } as Message;
  if (canonical(next) === canonical(before)) throw badRequest(NOT_MODIFIED);
  backend.messages.replace(stored, { ...next, edit_date: backend.seconds() }, html);
  backend.changed.notify();
  return stored.message;
}

/** JSON with sorted keys, to compare two messages. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
