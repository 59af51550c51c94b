import type {
  ForceReply,
  InlineKeyboardMarkup,
  Message,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  ReplyParameters,
} from "grammy/types";
import { checkReplyMarkup } from "../keyboards.ts";
import { badRequest } from "../refusal.ts";
import type { Content, Invoice } from "../world/messages.ts";
import type { Person, ReplyButton } from "../world/people.ts";
import { reachForWriting } from "../world/reach.ts";
import type { Target } from "../world/reach.ts";
import type { World } from "../world/world.ts";

type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** The parameters that all methods which send something have in common. */
export type SendArgs = {
  readonly chat_id: number | string;
  readonly reply_markup?: ReplyMarkup;
  readonly reply_parameters?: ReplyParameters;
  readonly protect_content?: boolean;
};

export type Outgoing = { readonly content: Content; readonly html?: string; readonly invoice?: Invoice };

/** Sends as the bot, if it may write there; `compose` runs after that is clear. */
export function send(world: World, args: SendArgs, compose: () => Outgoing): Message {
  const target = reachForWriting(world, args.chat_id);
  const { content, html, invoice } = compose();
  checkReplyMarkup(args.reply_markup, target.chat);
  world.limits.check(target.chat.id, target.chat.type);
  const { message } = world.messages.add({
    chat: target.chat,
    ...(target.chat.type === "channel" ? {} : { from: world.bot.user }),
    date: world.seconds(),
    byBot: true,
    content: {
      ...content,
      ...repliedTo(world, target, args.reply_parameters),
      ...(args.protect_content ? { has_protected_content: true as const } : {}),
      ...inlineMarkup(args.reply_markup),
    },
    ...(html === undefined ? {} : { html }),
    ...(invoice === undefined ? {} : { invoice }),
  });
  world.typing.delete(target.chat.id);
  if (target.kind === "person") showKeyboard(target.person, args.reply_markup);
  world.changed.notify();
  return message;
}

/** Only inline buttons are part of a message; a keyboard belongs to the text field. */
export const inlineMarkup = (markup: ReplyMarkup | undefined): Content =>
  markup !== undefined && "inline_keyboard" in markup && markup.inline_keyboard.flat().length > 0
    ? { reply_markup: markup }
    : {};

function repliedTo(world: World, target: Target, reply: ReplyParameters | undefined): Content {
  if (reply === undefined) return {};
  if (reply.chat_id !== undefined && reply.chat_id !== target.chat.id)
    throw badRequest("the sandbox does not implement replies across chats");
  const found = world.messages.find(target.chat.id, reply.message_id ?? 0);
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
