import { badRequest } from "../bot-api/bot-api-error.ts";
import { isInside, membershipOf } from "../backend/channels.ts";
import type { Channel, JoinRequest } from "../backend/channels.ts";
import { changeMembership } from "../backend/members.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { findInvitingChannel } from "./manage-invite-links.ts";
import type { Methods } from "./method.ts";

export const joinRequestMethods = (backend: TelegramBackend): Methods => ({
  approveChatJoinRequest({ chat_id, user_id }) {
    const channel = findInvitingChannel(backend, chat_id);
    if (channel.requests.has(user_id) && backend.people.get(user_id)?.hasNoRoom === true)
      throw badRequest("USER_CHANNELS_TOO_MUCH");
    const request = removeJoinRequest(backend, channel, user_id);
    const link = channel.links.get(request.link);
    changeMembership(backend, {
      channel,
      userId: user_id,
      membership: { status: "member" },
      actorId: backend.bot.user.id,
      ...(link === undefined ? {} : { link }),
    });
    return true;
  },
  declineChatJoinRequest({ chat_id, user_id }) {
    removeJoinRequest(backend, findInvitingChannel(backend, chat_id), user_id);
    backend.changed.notify();
    return true;
  },
});

/** Removes a pending request, which also ends the bot's permission to write to a user who never started it. */
function removeJoinRequest(backend: TelegramBackend, channel: Channel, userId: number): JoinRequest {
  const request = channel.requests.get(userId);
  if (isInside(membershipOf(channel, userId, backend.seconds())))
    throw badRequest("USER_ALREADY_PARTICIPANT");
  if (!request) throw badRequest("HIDE_REQUESTER_MISSING");
  channel.requests.delete(userId);
  backend.people.get(userId)?.openedByRequest.delete(channel.id);
  return request;
}
