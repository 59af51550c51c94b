import { isDeepStrictEqual } from "node:util";
import type { ChatMember, User } from "grammy/types";
import { channelChat, groupChat, isInside, membershipOf } from "./channels.ts";
import type { Channel, Membership } from "./channels.ts";
import { describeLink } from "./invite-links.ts";
import type { InviteLink } from "./invite-links.ts";
import { coversRights, exactRights } from "./rights.ts";
import type { Rights } from "./rights.ts";
import type { World } from "./world.ts";

export type MembershipChange = {
  readonly channel: Channel;
  readonly userId: number;
  readonly membership: Membership;
  /** Who did it: the bot, an administrator, or the member. */
  readonly actorId: number;
  readonly link?: InviteLink;
  readonly viaJoinRequest?: boolean;
};

/** Changes a membership and tells the bot: `my_chat_member` about itself, `chat_member` if it is an administrator. */
export function changeMembership(world: World, change: MembershipChange): void {
  const { channel, userId, membership, actorId, link, viaJoinRequest } = change;
  const former = membershipOf(channel, userId, world.seconds());
  const before = describeMember(world, userId, former);
  const after = describeMember(world, userId, membership);
  channel.members.set(userId, membership);
  if (isDeepStrictEqual(before, after)) return;
  if (isInside(membership)) comeIn(world, channel, userId, link);
  else goOut(channel, userId);
  const isBot = userId === world.bot.user.id;
  if (isBot || botMembership(world, channel).status === "administrator") {
    const update = {
      chat: channelChat(channel),
      from: world.userOf(actorId),
      date: world.seconds(),
      old_chat_member: before,
      new_chat_member: after,
      ...(link === undefined ? {} : { invite_link: describeLink(world, channel, link) }),
      ...(viaJoinRequest ? { via_join_request: true } : {}),
    };
    world.updates.push(isBot ? { my_chat_member: update } : { chat_member: update });
  }
  if (channel.kind !== "channel") announce(world, change, former);
  world.changed.notify();
}

function comeIn(world: World, channel: Channel, userId: number, link: InviteLink | undefined): void {
  channel.requests.delete(userId);
  world.people.get(userId)?.openedByRequest.delete(channel.id);
  if (!link) return;
  link.inside.add(userId);
  channel.cameThrough.set(userId, link);
}

function goOut(channel: Channel, userId: number): void {
  channel.cameThrough.get(userId)?.inside.delete(userId);
  channel.cameThrough.delete(userId);
}

/** Groups show a line for who came and went; a bot inside receives it as a message. */
function announce(world: World, change: MembershipChange, former: Membership): void {
  const { channel, userId, membership, actorId } = change;
  const came = isInside(membership) && !isInside(former);
  const went = !isInside(membership) && isInside(former);
  if (!came && !went) return;
  const user = world.userOf(userId);
  const { message } = world.messages.add({
    chat: channelChat(channel),
    from: world.userOf(actorId),
    date: world.seconds(),
    byBot: actorId === world.bot.user.id,
    content: came ? { new_chat_members: [user] } : { left_chat_member: user },
  });
  const own = userId === world.bot.user.id || actorId === world.bot.user.id;
  if (!own && isInside(botMembership(world, channel)))
    world.updates.push({
      message: { ...message, from: world.userOf(actorId), chat: groupChat(channel) },
    });
}

export const botMembership = (world: World, channel: Channel): Membership =>
  membershipOf(channel, world.bot.user.id, world.seconds());

export function describeMember(world: World, userId: number, membership: Membership): ChatMember {
  const user: User = world.userOf(userId);
  switch (membership.status) {
    case "creator":
      return { status: "creator", user, is_anonymous: false };
    case "administrator": {
      const { rights, promotedBy } = membership;
      const can_be_edited = promotedBy === world.bot.user.id;
      return { status: "administrator", user, can_be_edited, ...rights };
    }
    case "kicked":
      return { status: "kicked", user, until_date: membership.until };
    case "member":
      return { status: "member", user, ...(membership.until ? { until_date: membership.until } : {}) };
    case "left":
      return { status: "left", user };
    default:
      return membership satisfies never;
  }
}

/** The rights that an account has here; a creator has them all. */
export function rightsOf(world: World, channel: Channel, userId: number): Partial<Rights> | "all" {
  const membership = membershipOf(channel, userId, world.seconds());
  if (membership.status === "creator") return "all";
  return membership.status === "administrator" ? membership.rights : {};
}

export function mayDo(world: World, channel: Channel, userId: number, wanted: Partial<Rights>): boolean {
  const rights = rightsOf(world, channel, userId);
  return rights === "all" || coversRights(rights, wanted);
}

/** Makes an administrator, or gives one these rights instead of the former. */
export function makeAdministrator(
  world: World,
  {
    channel,
    userId,
    actorId,
    rights,
  }: { channel: Channel; userId: number; actorId: number; rights: Partial<Rights> },
): void {
  changeMembership(world, {
    channel,
    userId,
    actorId,
    membership: { status: "administrator", rights: exactRights(channel.kind, rights), promotedBy: actorId },
  });
}
