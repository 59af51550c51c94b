import { channelChat, isInside, membershipOf } from "../backend/channels.ts";
import type { Channel, InviteLink } from "../backend/channels.ts";
import { describeLink, requireUsableLink } from "../backend/invite-links.ts";
import { changeMembership, hasRights } from "../backend/members.ts";
import { SandboxUserError } from "../backend/people.ts";
import type { Person } from "../backend/people.ts";
import type { TelegramBackend } from "../backend/backend.ts";

/** Bot API, ChatJoinRequest: the bot may write to the requester for five minutes. */
const JOIN_REQUEST_CHAT_MS = 5 * 60_000;

/**
 * Follows an invite link.
 * @throws {SandboxUserError} INVITE_HASH_EXPIRED, USER_BANNED, USER_ALREADY_PARTICIPANT, CHANNELS_TOO_MUCH.
 */
export function join(backend: TelegramBackend, person: Person, url: string): "joined" | "requested" {
  const { channel, link } = requireUsableLink(backend, url);
  const { id } = person.user;
  const membership = membershipOf(channel, id, backend.seconds());
  if (membership.status === "kicked") throw new SandboxUserError("USER_BANNED");
  if (isInside(membership)) throw new SandboxUserError("USER_ALREADY_PARTICIPANT");
  if (link.terms.createsJoinRequest) {
    requestToJoin(backend, person, channel, link);
    return "requested";
  }
  if (person.hasNoRoom === true) throw new SandboxUserError("CHANNELS_TOO_MUCH");
  channel.requests.delete(id);
  changeMembership(backend, { channel, userId: id, membership: { status: "member" }, actorId: id, link });
  return "joined";
}

function requestToJoin(backend: TelegramBackend, person: Person, channel: Channel, link: InviteLink): void {
  const { id } = person.user;
  const chat = channelChat(channel);
  if (chat.type === "group") throw new SandboxUserError("CHAT_INVALID", "it is a basic group");
  const isRepeated = channel.requests.get(id)?.link === link.link;
  channel.requests.set(id, { link: link.link, date: backend.seconds() });
  // Only administrators with can_invite_users receive requests; a repeated request sends no update.
  if (isRepeated || !hasRights(backend, channel, backend.bot.user.id, { can_invite_users: true })) return;
  person.openedByRequest.set(channel.id, backend.clock.now().getTime() + JOIN_REQUEST_CHAT_MS);
  backend.updates.push({
    chat_join_request: {
      chat,
      from: person.user,
      user_chat_id: id,
      date: backend.seconds(),
      invite_link: describeLink(backend, channel, link),
    },
  });
  backend.changed.notify();
}

/** Buys a paid membership from Telegram itself, up to `until` (Unix seconds). */
export function subscribe(backend: TelegramBackend, person: Person, channel: Channel, until: number): void {
  const { id } = person.user;
  changeMembership(backend, { channel, userId: id, membership: { status: "member", until }, actorId: id });
}

export function leave(backend: TelegramBackend, person: Person, channel: Channel): void {
  const { id } = person.user;
  const membership = membershipOf(channel, id, backend.seconds());
  if (membership.status === "creator") throw new SandboxUserError("USER_CREATOR");
  if (!isInside(membership)) throw new SandboxUserError("USER_NOT_PARTICIPANT");
  changeMembership(backend, { channel, userId: id, membership: { status: "left" }, actorId: id });
}
