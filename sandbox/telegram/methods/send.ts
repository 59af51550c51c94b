import type {
  ForceReply,
  InlineKeyboardMarkup,
  Message,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  ReplyParameters,
} from "grammy/types";
import { checkReplyMarkup } from "../bot-api/keyboards.ts";
import { badRequest } from "../bot-api/bot-api-error.ts";
import type { Content, Invoice } from "../backend/messages.ts";
import type { Person, ReplyButton } from "../backend/people.ts";
import { findWritableChat } from "../backend/chat-access.ts";
import type { FoundChat } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";

type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** The common parameters of all sending methods. */
export type SendArgs = {
  readonly chat_id: number | string;
  readonly reply_markup?: ReplyMarkup;
  readonly reply_parameters?: ReplyParameters;
  readonly protect_content?: boolean;
  readonly allow_paid_broadcast?: boolean;
};

export type Outgoing = { readonly content: Content; readonly html?: string; readonly invoice?: Invoice };

/** Sends as the bot. `compose` runs once the bot is known to be allowed to write to the chat. */
export function send(backend: TelegramBackend, args: SendArgs, compose: () => Outgoing): Message {
  const target = findWritableChat(backend, args.chat_id);
  const { content, html, invoice } = compose();
  checkReplyMarkup(args.reply_markup, target.chat);
  backend.limits.check(target.chat.id, target.chat.type, args.allow_paid_broadcast);
  const { message } = backend.messages.add({
    chat: target.chat,
    ...(target.chat.type === "channel" ? {} : { from: backend.bot.user }),
    date: backend.seconds(),
    byBot: true,
    content: {
      ...content,
      ...repliedTo(backend, target, args.reply_parameters),
      ...(args.protect_content ? { has_protected_content: true as const } : {}),
      ...inlineMarkup(args.reply_markup),
    },
    ...(html === undefined ? {} : { html }),
    ...(invoice === undefined ? {} : { invoice }),
  });
  if (args.allow_paid_broadcast) backend.stars.unbilled += 1;
  backend.typing.delete(target.chat.id);
  if (target.kind === "person") showKeyboard(target.person, args.reply_markup);
  backend.changed.notify();
  return message;
}

/** Only inline keyboards are part of a message; a reply keyboard belongs to the text field. */
export const inlineMarkup = (markup: ReplyMarkup | undefined): Content =>
  markup !== undefined && "inline_keyboard" in markup && markup.inline_keyboard.flat().length > 0
    ? { reply_markup: markup }
    : {};

function repliedTo(backend: TelegramBackend, target: FoundChat, reply: ReplyParameters | undefined): Content {
  if (reply === undefined) return {};
  if (reply.chat_id !== undefined && reply.chat_id !== target.chat.id)
    throw badRequest("the sandbox does not implement replies across chats");
  const found = backend.messages.find(target.chat.id, reply.message_id ?? 0);
  if (!found && !reply.allow_sending_without_reply) throw badRequest("message to be replied not found");
  if (!found) return {};
  const { reply_to_message: _, ...message } = found.message;
  return { reply_to_message: message as Message["reply_to_message"] & object };
}

function showKeyboard(person: Person, markup: ReplyMarkup | undefined): void {
  if (markup === undefined) return;
  if ("remove_keyboard" in markup) person.keyboard = undefined;
  if (!("keyboard" in markup)) return;
  const rows = markup.keyboard.map((row) =>
    row.map((button): ReplyButton => {
      if (typeof button === "string") return { text: button };
      return {
        text: button.text,
        ...("request_chat" in button && button.request_chat !== undefined
          ? { requestChat: button.request_chat }
          : {}),
      };
    }),
  );
  person.keyboard = { rows, oneTime: markup.one_time_keyboard ?? false };
}
