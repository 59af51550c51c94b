import type { ChatFullInfo } from "grammy/types";
import { badRequest } from "../refusal.ts";
import { isInside, membershipOf } from "../world/channels.ts";
import type { Channel } from "../world/channels.ts";
import { describeMember } from "../world/members.ts";
import { findTarget, reachChannel, requireInside } from "../world/reach.ts";
import type { World } from "../world/world.ts";
import type { Methods } from "./method.ts";

// Colours and limits every chat has; nothing here depends on them.
const LOOKS = {
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

export const lookupMethods = (world: World): Methods => ({
  getChat({ chat_id }): ChatFullInfo | object {
    const target = findTarget(world, chat_id);
    if (target.kind === "person") return { ...target.chat, ...LOOKS };
    const { channel } = target;
    if (channel.username === undefined) requireInside(world, channel);
    const primary = channel.primaryLinks.get(world.bot.user.id);
    const pinned = world.messages.find(channel.id, channel.pinned.at(-1) ?? 0);
    return {
      ...target.chat,
      ...LOOKS,
      ...(channel.username === undefined ? {} : { active_usernames: [channel.username] }),
      ...(channel.description === undefined ? {} : { description: channel.description }),
      ...(channel.linkedId === undefined ? {} : { linked_chat_id: channel.linkedId }),
      ...(primary === undefined ? {} : { invite_link: primary }),
      ...(pinned === undefined ? {} : { pinned_message: pinned.message }),
    };
  },
  getChatMember({ chat_id, user_id }) {
    const { channel } = reachChannel(world, chat_id);
    requireKnownUser(world, user_id);
    if (user_id !== world.bot.user.id) requireMemberList(world, channel);
    return describeMember(world, user_id, membershipOf(channel, user_id, world.seconds()));
  },
  getChatAdministrators({ chat_id }) {
    const { channel } = reachChannel(world, chat_id);
    requireMemberList(world, channel);
    return [...channel.members]
      .filter(([, { status }]) => status === "creator" || status === "administrator")
      .filter(([userId]) => userId === world.bot.user.id || !world.userOf(userId).is_bot)
      .map(([userId, membership]) => describeMember(world, userId, membership));
  },
  getChatMemberCount({ chat_id }) {
    const { channel } = reachChannel(world, chat_id);
    const now = world.seconds();
    return [...channel.members.keys()].filter((id) => isInside(membershipOf(channel, id, now))).length;
  },
});

/** In a channel only administrators see who the members are; in a group everyone does. */
function requireMemberList(world: World, channel: Channel): void {
  const { status } = membershipOf(channel, world.bot.user.id, world.seconds());
  if (channel.kind === "channel" && status !== "administrator") throw badRequest("CHAT_ADMIN_REQUIRED");
}

export function requireKnownUser(world: World, userId: number): void {
  if (!world.people.has(userId) && userId !== world.bot.user.id) throw badRequest("PARTICIPANT_ID_INVALID");
}
