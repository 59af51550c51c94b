import { badRequest } from "../bot-api/bot-api-error.ts";
import type { StoredMessage } from "../backend/messages.ts";
import { findChat, requireInside } from "../backend/chat-access.ts";
import type { FoundChat } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";

const DELETABLE_SECONDS = 48 * 3600;

export const deletingMethods = (backend: TelegramBackend): Methods => ({
  deleteMessage({ chat_id, message_id }) {
    const target = findChat(backend, chat_id);
    if (target.kind === "channel") requireInside(backend, target.channel);
    const stored = backend.messages.find(target.chat.id, message_id);
    if (!stored) throw badRequest("message to delete not found");
    if (!mayDelete(backend, target, stored)) throw badRequest("message can't be deleted for everyone");
    backend.messages.remove(target.chat.id, message_id);
    backend.changed.notify();
    return true;
  },
  deleteMessages({ chat_id, message_ids }) {
    const target = findChat(backend, chat_id);
    if (target.kind === "channel") requireInside(backend, target.channel);
    if (message_ids.length < 1 || message_ids.length > 100) throw badRequest("too many messages to delete");
    // Missing messages are skipped; one that cannot be deleted keeps the others.
    const found = message_ids.flatMap((id) => backend.messages.find(target.chat.id, id) ?? []);
    if (!found.every((stored) => mayDelete(backend, target, stored)))
      throw badRequest("message can't be deleted for everyone");
    for (const { message } of found) backend.messages.remove(target.chat.id, message.message_id);
    backend.changed.notify();
    return true;
  },
});

/** The age counts in every chat, whatever the bot's rights are. */
function mayDelete(backend: TelegramBackend, target: FoundChat, stored: StoredMessage): boolean {
  if (backend.seconds() - stored.message.date >= DELETABLE_SECONDS) return false;
  if (target.kind === "channel") {
    const membership = requireInside(backend, target.channel);
    if (membership.status === "administrator" && membership.rights.can_delete_messages) return true;
    if (!stored.byBot) return false;
    const mayPost = membership.status === "administrator" && membership.rights.can_post_messages === true;
    if (target.channel.kind === "channel" && !mayPost) return false;
  }
  return true;
}
