import { badRequest } from "../refusal.ts";
import { isInside, membershipOf } from "../world/channels.ts";
import type { Channel } from "../world/channels.ts";
import type { JoinRequest } from "../world/invite-links.ts";
import { changeMembership } from "../world/members.ts";
import type { World } from "../world/world.ts";
import { reachLinks } from "./manage-invite-links.ts";
import type { Methods } from "./method.ts";

export const joinRequestMethods = (world: World): Methods => ({
  approveChatJoinRequest({ chat_id, user_id }) {
    const channel = reachLinks(world, chat_id);
    const request = takeRequest(world, channel, user_id);
    const link = channel.links.get(request.link);
    changeMembership(world, {
      channel,
      userId: user_id,
      membership: { status: "member" },
      actorId: world.bot.user.id,
      viaJoinRequest: true,
      ...(link === undefined ? {} : { link }),
    });
    return true;
  },
  declineChatJoinRequest({ chat_id, user_id }) {
    takeRequest(world, reachLinks(world, chat_id), user_id);
    world.changed.notify();
    return true;
  },
});

/** Ends a pending request, and with it the bot's way to write to somebody who never started it. */
function takeRequest(world: World, channel: Channel, userId: number): JoinRequest {
  const request = channel.requests.get(userId);
  if (isInside(membershipOf(channel, userId, world.seconds()))) throw badRequest("USER_ALREADY_PARTICIPANT");
  if (!request) throw badRequest("HIDE_REQUESTER_MISSING");
  channel.requests.delete(userId);
  world.people.get(userId)?.openedByRequest.delete(channel.id);
  return request;
}
