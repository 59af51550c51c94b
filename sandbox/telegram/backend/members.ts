import { isDeepStrictEqual } from "node:util";
import type { ChatMember, User } from "grammy/types";
import { channelChat, groupChat, isInside, membershipOf } from "./channels.ts";
import type { Channel, InviteLink, Membership } from "./channels.ts";
import { describeLink } from "./invite-links.ts";
import { coversRights, exactRights } from "./rights.ts";
import type { Rights } from "./rights.ts";
import type { TelegramBackend } from "./backend.ts";

export type MembershipChange = {
  readonly channel: Channel;
  readonly userId: number;
  readonly membership: Membership;
  /** The account that made the change: the bot, an administrator, or the member. */
  readonly actorId: number;
  readonly link?: InviteLink;
};

/** Changes a membership and sends `my_chat_member` for the bot, or `chat_member` to a bot that is an administrator. */
export function changeMembership(backend: TelegramBackend, change: MembershipChange): void {
  const { channel, userId, membership, actorId, link } = change;
  const former = membershipOf(channel, userId, backend.seconds());
  const before = describeMember(backend, userId, former);
  const after = describeMember(backend, userId, membership);
  channel.members.set(userId, membership);
  if (isDeepStrictEqual(before, after)) return;
  if (isInside(membership)) recordJoin(backend, channel, userId, link);
  else recordLeave(channel, userId);
  const isBot = userId === backend.bot.user.id;
  if (isBot || botMembership(backend, channel).status === "administrator") {
    const update = {
      chat: channelChat(channel),
      from: backend.userOf(actorId),
      date: backend.seconds(),
      old_chat_member: before,
      new_chat_member: after,
      ...(link === undefined ? {} : { invite_link: describeLink(backend, channel, link) }),
    };
    backend.updates.push(isBot ? { my_chat_member: update } : { chat_member: update });
  }
  if (channel.kind !== "channel") addServiceMessage(backend, change, former);
  backend.changed.notify();
}

function recordJoin(
  backend: TelegramBackend,
  channel: Channel,
  userId: number,
  link: InviteLink | undefined,
): void {
  channel.requests.delete(userId);
  backend.people.get(userId)?.openedByRequest.delete(channel.id);
  if (!link) return;
  link.inside.add(userId);
  channel.joinedThrough.set(userId, link);
}

function recordLeave(channel: Channel, userId: number): void {
  channel.joinedThrough.get(userId)?.inside.delete(userId);
  channel.joinedThrough.delete(userId);
}

/** Groups show a service message for joins and departures; a bot in the group receives it. */
function addServiceMessage(backend: TelegramBackend, change: MembershipChange, former: Membership): void {
  const { channel, userId, membership, actorId } = change;
  const came = isInside(membership) && !isInside(former);
  const went = !isInside(membership) && isInside(former);
  if (!came && !went) return;
  const user = backend.userOf(userId);
  const { message } = backend.messages.add({
    chat: channelChat(channel),
    from: backend.userOf(actorId),
    date: backend.seconds(),
    byBot: actorId === backend.bot.user.id,
    content: came ? { new_chat_members: [user] } : { left_chat_member: user },
  });
  const own = userId === backend.bot.user.id || actorId === backend.bot.user.id;
  if (!own && isInside(botMembership(backend, channel)))
    backend.updates.push({
      message: { ...message, from: backend.userOf(actorId), chat: groupChat(channel) },
    });
}

export const botMembership = (backend: TelegramBackend, channel: Channel): Membership =>
  membershipOf(channel, backend.bot.user.id, backend.seconds());

export function describeMember(backend: TelegramBackend, userId: number, membership: Membership): ChatMember {
  const user: User = backend.userOf(userId);
  switch (membership.status) {
    case "creator":
      return { status: "creator", user, is_anonymous: false };
    case "administrator": {
      const { rights, promotedBy } = membership;
      const can_be_edited = promotedBy === backend.bot.user.id;
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

/** The account's rights in the channel; a creator has all. */
export function rightsOf(
  backend: TelegramBackend,
  channel: Channel,
  userId: number,
): Partial<Rights> | "all" {
  const membership = membershipOf(channel, userId, backend.seconds());
  if (membership.status === "creator") return "all";
  return membership.status === "administrator" ? membership.rights : {};
}

export function hasRights(
  backend: TelegramBackend,
  channel: Channel,
  userId: number,
  wanted: Partial<Rights>,
): boolean {
  const rights = rightsOf(backend, channel, userId);
  return rights === "all" || coversRights(rights, wanted);
}

/** Promotes an account, or replaces an administrator's rights. */
export function makeAdministrator(
  backend: TelegramBackend,
  {
    channel,
    userId,
    actorId,
    rights,
  }: { channel: Channel; userId: number; actorId: number; rights: Partial<Rights> },
): void {
  changeMembership(backend, {
    channel,
    userId,
    actorId,
    membership: { status: "administrator", rights: exactRights(channel.kind, rights), promotedBy: actorId },
  });
}
