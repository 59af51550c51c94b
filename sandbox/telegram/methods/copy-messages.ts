import type { Message, MessageId } from "grammy/types";
import { badRequest } from "../bot-api/bot-api-error.ts";
import { forwarded } from "../backend/forwarded.ts";
import type { StoredMessage } from "../backend/messages.ts";
import { findChat, requireInside } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";
import { captionText } from "./send-messages.ts";
import { send } from "./send.ts";
import type { Outgoing, SendArgs } from "./send.ts";

type CopyArgs = SendArgs & {
  readonly from_chat_id: number | string;
  readonly caption?: string;
  readonly parse_mode?: string;
};

const MAX_BATCH = 100;

export function copyMethods(backend: TelegramBackend): Methods {
  const copyOne = (args: CopyArgs, messageId: number): MessageId => {
    const stored = findSource(backend, args.from_chat_id, messageId);
    if (!stored && backend.messages.isRemovedSilently(Number(args.from_chat_id), messageId))
      throw badRequest("MESSAGE_ID_INVALID");
    if (!stored) throw badRequest("message to copy not found");
    const { message_id } = send(backend, args, () => copyOf(stored, args));
    return { message_id };
  };
  const forwardOne = (
    args: SendArgs & { readonly from_chat_id: number | string },
    messageId: number,
  ): Message => {
    const stored = findSource(backend, args.from_chat_id, messageId);
    if (!stored) throw badRequest("message to forward not found");
    if (isService(stored.message) || stored.message.has_protected_content)
      throw badRequest("message can't be forwarded");
    const { html, invoice } = stored;
    return send(backend, args, () => ({
      content: forwarded(stored.message),
      html,
      ...(invoice === undefined ? {} : { invoice }),
    }));
  };
  return {
    copyMessage: (args) => copyOne(args, args.message_id),
    forwardMessage: (args) => forwardOne(args, args.message_id),
    copyMessages: (args) =>
      copyableIds(backend, args.from_chat_id, args.message_ids, "copy").map((id) => copyOne(args, id)),
    forwardMessages: (args) =>
      copyableIds(backend, args.from_chat_id, args.message_ids, "forward").map((id) => {
        const { message_id } = forwardOne(args, id);
        return { message_id };
      }),
  };
}

/** In a batch, missing messages and those that cannot be copied are skipped. */
function copyableIds(
  backend: TelegramBackend,
  chatId: number | string,
  ids: readonly number[],
  verb: "copy" | "forward",
): number[] {
  if (ids.length < 1 || ids.length > MAX_BATCH) throw badRequest(`too many messages to ${verb}`);
  if (ids.some((id, index) => index > 0 && id <= (ids[index - 1] ?? 0)))
    throw badRequest("message identifiers must be in a strictly increasing order");
  const found = ids.filter((id) => findSource(backend, chatId, id) !== undefined);
  if (found.length === 0 && ids.some((id) => backend.messages.isRemovedSilently(Number(chatId), id)))
    throw badRequest('failed to send message #1 with the error message "MESSAGE_ID_INVALID"');
  // Telegram's descriptions speak of forwards for copies too.
  if (found.length === 0) throw badRequest("there are no messages to forward");
  const copyable = found.filter((id) => {
    const message = findSource(backend, chatId, id)?.message;
    return message && !isService(message) && !message.has_protected_content;
  });
  if (copyable.length === 0) throw badRequest("messages can't be forwarded");
  return copyable;
}

function findSource(
  backend: TelegramBackend,
  chatId: number | string,
  messageId: number,
): StoredMessage | undefined {
  const target = findChat(backend, chatId);
  if (target.kind === "channel" && target.channel.username === undefined)
    requireInside(backend, target.channel);
  return backend.messages.find(target.chat.id, messageId);
}

function copyOf({ message, html, invoice }: StoredMessage, args: CopyArgs): Outgoing {
  if (isService(message) || invoice || message.has_protected_content)
    throw badRequest("message can't be copied");
  // Bot API, copyMessage: "A quiz poll can be copied only if the value of the field correct_option_id is known to the bot".
  if (message.poll?.type === "quiz" && message.poll.correct_option_ids === undefined)
    throw badRequest("message can't be copied");
  const { forward_origin: _, ...shown } = forwarded(message);
  if (args.caption === undefined || shown.text !== undefined) return { content: shown, html };
  const { caption: _old, caption_entities: _oldEntities, ...bare } = shown;
  const { text, entities, html: newHtml } = captionText(args);
  return {
    content: {
      ...bare,
      ...(text === "" ? {} : { caption: text }),
      ...(entities.length === 0 ? {} : { caption_entities: entities }),
    },
    html: newHtml,
  };
}

const isService = (message: Message): boolean =>
  [
    message.chat_shared,
    message.successful_payment,
    message.refunded_payment,
    message.new_chat_members,
    message.left_chat_member,
    message.pinned_message,
  ].some((part) => part !== undefined);
