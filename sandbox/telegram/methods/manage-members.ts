import { badRequest } from "../refusal.ts";
import { membershipOf } from "../world/channels.ts";
import type { Channel } from "../world/channels.ts";
import { changeMembership } from "../world/members.ts";
import { reachChannel, requireRight } from "../world/reach.ts";
import type { World } from "../world/world.ts";
import { requireKnownUser } from "./look-up-chats.ts";
import type { Methods } from "./method.ts";

const NO_RIGHT = "not enough rights to restrict/unrestrict chat member";
const SHORTEST_BAN_SECONDS = 30;
const LONGEST_BAN_SECONDS = 366 * 24 * 3600;

export const memberMethods = (world: World): Methods => ({
  banChatMember({ chat_id, user_id, until_date = 0 }) {
    const channel = reachToRestrict(world, chat_id);
    requireRemovable(world, channel, user_id);
    const seconds = until_date - world.seconds();
    // Shorter than 30 s and longer than 366 days both mean for ever.
    const until = seconds < SHORTEST_BAN_SECONDS || seconds > LONGEST_BAN_SECONDS ? 0 : until_date;
    setStatus(world, channel, user_id, { status: "kicked", until });
    channel.requests.delete(user_id);
    return true;
  },
  unbanChatMember({ chat_id, user_id, only_if_banned = false }) {
    const channel = reachToRestrict(world, chat_id);
    if (channel.kind === "group")
      throw badRequest("method is available for supergroup and channel chats only");
    requireKnownUser(world, user_id);
    const { status } = membershipOf(channel, user_id, world.seconds());
    if (status === "kicked") setStatus(world, channel, user_id, { status: "left" });
    // Without the flag a present member is removed: the method's documented trap.
    else if (status !== "left" && !only_if_banned) {
      requireRemovable(world, channel, user_id);
      setStatus(world, channel, user_id, { status: "left" });
    }
    return true;
  },
  leaveChat({ chat_id }) {
    const { channel } = reachChannel(world, chat_id);
    setStatus(world, channel, world.bot.user.id, { status: "left" });
    return true;
  },
});

function reachToRestrict(world: World, chatId: number | string): Channel {
  const { channel, membership } = reachChannel(world, chatId);
  requireRight(membership, "can_restrict_members", NO_RIGHT);
  return channel;
}

function requireRemovable(world: World, channel: Channel, userId: number): void {
  if (userId === world.bot.user.id) throw badRequest("can't restrict self");
  requireKnownUser(world, userId);
  const { status } = membershipOf(channel, userId, world.seconds());
  if (status === "creator") throw badRequest("can't remove chat owner");
  if (status === "administrator") throw badRequest("user is an administrator of the chat");
}

function setStatus(
  world: World,
  channel: Channel,
  userId: number,
  membership: { status: "left" } | { status: "kicked"; until: number },
): void {
  changeMembership(world, { channel, userId, membership, actorId: world.bot.user.id });
}
