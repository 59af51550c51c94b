import { badRequest } from "../bot-api/bot-api-error.ts";
import { findChat, requireInside, requireRight } from "../backend/chat-access.ts";
import type { FoundChat } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";

/** Pins in channels and supergroups are stored for `getChat`; in private chats they have no effect. */
export const pinMethods = (backend: TelegramBackend): Methods => ({
  pinChatMessage({ chat_id, message_id }) {
    const target = findPinnableChat(backend, chat_id);
    if (!backend.messages.find(target.chat.id, message_id)) throw badRequest("message to pin not found");
    if (target.kind === "channel")
      target.channel.pinned = [...target.channel.pinned.filter((id) => id !== message_id), message_id];
    return true;
  },
  unpinChatMessage({ chat_id, message_id }) {
    const target = findPinnableChat(backend, chat_id);
    if (target.kind === "channel") {
      const { pinned } = target.channel;
      target.channel.pinned = pinned.filter((id) => id !== (message_id ?? pinned.at(-1)));
    }
    return true;
  },
  unpinAllChatMessages({ chat_id }) {
    const target = findPinnableChat(backend, chat_id);
    if (target.kind === "channel") target.channel.pinned = [];
    return true;
  },
});

function findPinnableChat(backend: TelegramBackend, chatId: number | string): FoundChat {
  const target = findChat(backend, chatId);
  if (target.kind === "channel")
    requireRight(
      requireInside(backend, target.channel),
      target.channel.kind === "channel" ? "can_edit_messages" : "can_pin_messages",
      "not enough rights to manage pinned messages in the chat",
    );
  return target;
}
