import type { ChatFullInfo } from "grammy/types";
import { badRequest } from "../bot-api/bot-api-error.ts";
import { isInside, membershipOf } from "../backend/channels.ts";
import type { Channel } from "../backend/channels.ts";
import { botMembership, describeMember } from "../backend/members.ts";
import { findChat, findBotChannel, requireInside } from "../backend/chat-access.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";

// Required fields of every chat, without any effect here.
const CHAT_DEFAULTS = {
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
};

export const lookupMethods = (backend: TelegramBackend): Methods => ({
  getChat({ chat_id }): ChatFullInfo | object {
    const target = findChat(backend, chat_id, "look");
    if (target.kind === "person") return { ...target.chat, ...CHAT_DEFAULTS };
    const { channel } = target;
    requireReadable(backend, channel);
    const primary = channel.primaryLinks.get(backend.bot.user.id);
    const pinned = backend.messages.find(channel.id, channel.pinned.at(-1) ?? 0);
    return {
      ...target.chat,
      ...CHAT_DEFAULTS,
      ...(channel.username === undefined ? {} : { active_usernames: [channel.username] }),
      ...(channel.description === undefined ? {} : { description: channel.description }),
      ...(channel.linkedId === undefined ? {} : { linked_chat_id: channel.linkedId }),
      ...(channel.permissions === undefined ? {} : { permissions: channel.permissions }),
      ...(primary === undefined ? {} : { invite_link: primary }),
      ...(pinned === undefined ? {} : { pinned_message: pinned.message }),
    };
  },
  getChatMember({ chat_id, user_id }) {
    const isOwn = user_id === backend.bot.user.id;
    const target = findChat(backend, chat_id, isOwn ? "look" : "use");
    if (target.kind === "person") throw badRequest("method is available only for supergroups and channels");
    const { channel } = target;
    if (channel.upgradedTo !== undefined) return describeMember(backend, user_id, { status: "left" });
    requireReadable(backend, channel);
    requireKnownUser(backend, user_id);
    requireMemberList(backend, channel);
    return describeMember(backend, user_id, membershipOf(channel, user_id, backend.seconds()));
  },
  getChatAdministrators({ chat_id }) {
    const { channel } = findBotChannel(backend, chat_id);
    requireMemberList(backend, channel);
    return [...channel.members]
      .filter(([, { status }]) => status === "creator" || status === "administrator")
      .filter(([userId]) => userId === backend.bot.user.id || !backend.userOf(userId).is_bot)
      .map(([userId, membership]) => describeMember(backend, userId, membership));
  },
  getChatMemberCount({ chat_id }) {
    const { channel } = findBotChannel(backend, chat_id);
    const now = backend.seconds();
    return [...channel.members.keys()].filter((id) => isInside(membershipOf(channel, id, now))).length;
  },
});

/** A public chat shows itself to everybody but the banned. */
function requireReadable(backend: TelegramBackend, channel: Channel): void {
  if (channel.username === undefined || botMembership(backend, channel).status === "kicked")
    requireInside(backend, channel);
}

/** In a channel only administrators see the members, themselves too; in a group every member does. */
function requireMemberList(backend: TelegramBackend, channel: Channel): void {
  const { status } = botMembership(backend, channel);
  if (channel.kind === "channel" && status !== "administrator")
    throw badRequest("member list is inaccessible");
}

export function requireKnownUser(backend: TelegramBackend, userId: number): void {
  if (!backend.people.has(userId) && userId !== backend.bot.user.id)
    throw badRequest("PARTICIPANT_ID_INVALID");
}
