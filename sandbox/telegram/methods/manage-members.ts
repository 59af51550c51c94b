import { badRequest } from "../bot-api/bot-api-error.ts";
import { membershipOf } from "../backend/channels.ts";
import type { Channel } from "../backend/channels.ts";
import { changeMembership } from "../backend/members.ts";
import { exactPermissions } from "../backend/rights.ts";
import { findBotChannel, requireRight } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { requireKnownUser } from "./look-up-chats.ts";
import type { Methods } from "./method.ts";

const NO_RIGHT = "not enough rights to restrict/unrestrict chat member";
const MIN_BAN_SECONDS = 30;
const MAX_BAN_SECONDS = 366 * 24 * 3600;

export const memberMethods = (backend: TelegramBackend): Methods => ({
  banChatMember({ chat_id, user_id, until_date = 0 }) {
    const channel = findRestrictableChannel(backend, chat_id);
    requireRemovable(backend, channel, user_id);
    const seconds = until_date - backend.seconds();
    // Bans shorter than 30 seconds or longer than 366 days are permanent.
    const until = seconds < MIN_BAN_SECONDS || seconds > MAX_BAN_SECONDS ? 0 : until_date;
    setStatus(backend, channel, user_id, { status: "kicked", until });
    channel.requests.delete(user_id);
    return true;
  },
  unbanChatMember({ chat_id, user_id, only_if_banned = false }) {
    const channel = findRestrictableChannel(backend, chat_id);
    if (channel.kind === "group")
      throw badRequest("method is available for supergroup and channel chats only");
    requireKnownUser(backend, user_id);
    const { status } = membershipOf(channel, user_id, backend.seconds());
    if (status === "kicked") setStatus(backend, channel, user_id, { status: "left" });
    // Without `only_if_banned`, a present member is removed, as the Bot API documents.
    else if (status !== "left" && !only_if_banned) {
      requireRemovable(backend, channel, user_id);
      setStatus(backend, channel, user_id, { status: "left" });
    }
    return true;
  },
  setChatPermissions({ chat_id, permissions, use_independent_chat_permissions = false }) {
    const channel = findRestrictableChannel(backend, chat_id);
    if (channel.permissions === undefined) throw badRequest("method is available only for groups");
    const { can_send_polls, can_send_other_messages, can_add_web_page_previews } = permissions;
    // As the Bot API documents: without the flag, each of these three implies the permission to send messages.
    const impliesMessages =
      can_send_polls === true || can_send_other_messages === true || can_add_web_page_previews === true;
    const implied = impliesMessages && !use_independent_chat_permissions ? { can_send_messages: true } : {};
    channel.permissions = exactPermissions({ ...permissions, ...implied });
    backend.changed.notify();
    return true;
  },
  leaveChat({ chat_id }) {
    const { channel } = findBotChannel(backend, chat_id);
    setStatus(backend, channel, backend.bot.user.id, { status: "left" });
    return true;
  },
});

function findRestrictableChannel(backend: TelegramBackend, chatId: number | string): Channel {
  const { channel, membership } = findBotChannel(backend, chatId);
  requireRight(membership, "can_restrict_members", NO_RIGHT);
  return channel;
}

function requireRemovable(backend: TelegramBackend, channel: Channel, userId: number): void {
  if (userId === backend.bot.user.id) throw badRequest("can't restrict self");
  requireKnownUser(backend, userId);
  const { status } = membershipOf(channel, userId, backend.seconds());
  if (status === "creator") throw badRequest("can't remove chat owner");
  if (status === "administrator") throw badRequest("user is an administrator of the chat");
}

function setStatus(
  backend: TelegramBackend,
  channel: Channel,
  userId: number,
  membership: { status: "left" } | { status: "kicked"; until: number },
): void {
  changeMembership(backend, { channel, userId, membership, actorId: backend.bot.user.id });
}
