import { channelChat, isInside, membershipOf } from "../world/channels.ts";
import type { Channel } from "../world/channels.ts";
import { describeLink, requireUsableLink } from "../world/invite-links.ts";
import type { InviteLink } from "../world/invite-links.ts";
import { changeMembership, mayDo } from "../world/members.ts";
import { SandboxUserError } from "../world/people.ts";
import type { Person } from "../world/people.ts";
import type { World } from "../world/world.ts";

/** A join request lets the bot write to a stranger for this long. */
const REQUEST_OPENS_CHAT_MS = 5 * 60_000;

/**
 * Follows an invite link.
 * @throws {SandboxUserError} INVITE_HASH_EXPIRED, USER_BANNED, USER_ALREADY_PARTICIPANT.
 */
export function join(world: World, person: Person, url: string): "joined" | "requested" {
  const { channel, link } = requireUsableLink(world, url);
  const { id } = person.user;
  const membership = membershipOf(channel, id, world.seconds());
  if (membership.status === "kicked") throw new SandboxUserError("USER_BANNED");
  if (isInside(membership)) throw new SandboxUserError("USER_ALREADY_PARTICIPANT");
  if (link.terms.createsJoinRequest) {
    requestToJoin(world, person, channel, link);
    return "requested";
  }
  channel.requests.delete(id);
  changeMembership(world, { channel, userId: id, membership: { status: "member" }, actorId: id, link });
  return "joined";
}

function requestToJoin(world: World, person: Person, channel: Channel, link: InviteLink): void {
  const { id } = person.user;
  const chat = channelChat(channel);
  if (chat.type === "group") throw new SandboxUserError("CHAT_INVALID", "it is a basic group");
  const isRepeated = channel.requests.get(id)?.link === link.link;
  channel.requests.set(id, { link: link.link, date: world.seconds() });
  // Only administrators who may invite hear of requests; a second tap on the same link tells nobody again.
  if (isRepeated || !mayDo(world, channel, world.bot.user.id, { can_invite_users: true })) return;
  person.openedByRequest.set(channel.id, world.clock.now().getTime() + REQUEST_OPENS_CHAT_MS);
  world.updates.push({
    chat_join_request: {
      chat,
      from: person.user,
      user_chat_id: id,
      date: world.seconds(),
      invite_link: describeLink(world, channel, link),
    },
  });
  world.changed.notify();
}

/** Pays through a subscription link of Telegram's own, which an administrator made, until then (Unix seconds). */
export function subscribe(world: World, person: Person, channel: Channel, until: number): void {
  const { id } = person.user;
  changeMembership(world, { channel, userId: id, membership: { status: "member", until }, actorId: id });
}

export function leave(world: World, person: Person, channel: Channel): void {
  const { id } = person.user;
  const membership = membershipOf(channel, id, world.seconds());
  if (membership.status === "creator") throw new SandboxUserError("USER_CREATOR");
  if (!isInside(membership)) throw new SandboxUserError("USER_NOT_PARTICIPANT");
  changeMembership(world, { channel, userId: id, membership: { status: "left" }, actorId: id });
}
