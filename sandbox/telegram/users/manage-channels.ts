import { channelChat, groupChat, isInside, membershipOf } from "../backend/channels.ts";
import type { Channel, LinkTerms, Membership } from "../backend/channels.ts";
import { createLink, replacePrimaryLink } from "../backend/invite-links.ts";
import { botMembership, changeMembership, makeAdministrator, hasRights } from "../backend/members.ts";
import type { StoredMessage } from "../backend/messages.ts";
import { SandboxUserError } from "../backend/people.ts";
import type { Person } from "../backend/people.ts";
import { exactPermissions, usualRights } from "../backend/rights.ts";
import type { ChannelKind, Rights } from "../backend/rights.ts";
import { newChannelId, newGroupId } from "../backend/backend.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { textContent } from "./send-to-bot.ts";

export type ChannelOptions = {
  readonly title: string;
  readonly kind?: ChannelKind;
  /** Makes the channel public. */
  readonly username?: string;
};

export function createChannel(backend: TelegramBackend, person: Person, options: ChannelOptions): Channel {
  const channel: Channel = {
    id: options.kind === "group" ? newGroupId() : newChannelId(),
    kind: options.kind ?? "channel",
    title: options.title,
    username: options.username,
    description: undefined,
    pinned: [],
    linkedId: undefined,
    creatorId: person.user.id,
    permissions: options.kind === undefined || options.kind === "channel" ? undefined : exactPermissions(),
    members: new Map([[person.user.id, { status: "creator" }]]),
    links: new Map(),
    primaryLinks: new Map(),
    requests: new Map(),
    joinedThrough: new Map(),
  };
  backend.channels.set(channel.id, channel);
  replacePrimaryLink(channel, person.user.id);
  backend.changed.notify();
  return channel;
}

/** Promotes an account (also the bot) or changes its rights, within the rights of the actor. */
export function promote(
  backend: TelegramBackend,
  actor: Person,
  { channel, userId, rights }: { channel: Channel; userId: number; rights?: Partial<Rights> | undefined },
): void {
  const wanted = rights ?? usualRights(channel.kind);
  requireRights(backend, actor, channel, { ...wanted, can_promote_members: true });
  const { status } = membershipOf(channel, userId, backend.seconds());
  if (status === "creator") throw new SandboxUserError("USER_CREATOR");
  makeAdministrator(backend, { channel, userId, actorId: actor.user.id, rights: wanted });
}

/** Removes all rights. In a channel, where bots are always administrators, the bot leaves. */
export function demote(backend: TelegramBackend, actor: Person, channel: Channel, userId: number): void {
  requireRights(backend, actor, channel, { can_promote_members: true });
  const stays = channel.kind !== "channel" || userId !== backend.bot.user.id;
  setStatus(backend, actor, channel, userId, stays ? { status: "member" } : { status: "left" });
}

/** @param until the end in Unix seconds; 0: for ever. */
export function ban(
  backend: TelegramBackend,
  actor: Person,
  { channel, userId, until }: { channel: Channel; userId: number; until: number },
): void {
  requireRights(backend, actor, channel, { can_restrict_members: true });
  if (membershipOf(channel, userId, backend.seconds()).status === "creator")
    throw new SandboxUserError("USER_CREATOR");
  setStatus(backend, actor, channel, userId, { status: "kicked", until });
}

export function unban(backend: TelegramBackend, actor: Person, channel: Channel, userId: number): void {
  requireRights(backend, actor, channel, { can_restrict_members: true });
  if (membershipOf(channel, userId, backend.seconds()).status === "kicked")
    setStatus(backend, actor, channel, userId, { status: "left" });
}

export function addMember(backend: TelegramBackend, actor: Person, channel: Channel, userId: number): void {
  const now = backend.seconds();
  const isMember = isInside(membershipOf(channel, actor.user.id, now));
  if (!isMember || channel.permissions?.can_invite_users !== true)
    requireRights(backend, actor, channel, { can_invite_users: true });
  if (isInside(membershipOf(channel, userId, now))) throw new SandboxUserError("USER_ALREADY_PARTICIPANT");
  setStatus(backend, actor, channel, userId, { status: "member" });
}

/** Links a discussion group, or unlinks it without `group`. The actor needs can_change_info in both. */
export function linkDiscussion(
  backend: TelegramBackend,
  actor: Person,
  channel: Channel,
  group?: Channel,
): void {
  for (const chat of group === undefined ? [channel] : [channel, group])
    requireRights(backend, actor, chat, { can_change_info: true });
  if (channel.kind !== "channel" || group?.kind === "channel")
    throw new SandboxUserError("MEGAGROUP_ID_INVALID");
  for (const old of [channel.linkedId, group?.linkedId]) {
    const linked = backend.channels.get(old ?? 0);
    if (linked !== undefined) linked.linkedId = undefined;
  }
  channel.linkedId = group?.id;
  if (group !== undefined) group.linkedId = channel.id;
}

/** Creates an invite link of the actor, which the bot sees shortened. */
export function createInviteLink(
  backend: TelegramBackend,
  actor: Person,
  channel: Channel,
  terms: LinkTerms = {},
): string {
  requireRights(backend, actor, channel, { can_invite_users: true });
  return createLink(channel, actor.user.id, terms).link;
}

export function answerJoinRequest(
  backend: TelegramBackend,
  actor: Person,
  { channel, userId, approve }: { channel: Channel; userId: number; approve: boolean },
): void {
  requireRights(backend, actor, channel, { can_invite_users: true });
  const request = channel.requests.get(userId);
  if (!request) throw new SandboxUserError("HIDE_REQUESTER_MISSING");
  channel.requests.delete(userId);
  backend.people.get(userId)?.openedByRequest.delete(channel.id);
  const link = channel.links.get(request.link);
  if (approve)
    changeMembership(backend, {
      channel,
      userId,
      membership: { status: "member" },
      actorId: actor.user.id,
      ...(link === undefined ? {} : { link }),
    });
}

/** Posts to a channel or group. A bot that is an administrator receives the message. */
export function post(backend: TelegramBackend, actor: Person, channel: Channel, text: string): StoredMessage {
  if (channel.kind === "channel") requireRights(backend, actor, channel, { can_post_messages: true });
  else if (!isInside(membershipOf(channel, actor.user.id, backend.seconds())))
    throw new SandboxUserError("CHAT_WRITE_FORBIDDEN");
  const stored = backend.messages.add({
    chat: channelChat(channel),
    ...(channel.kind === "channel" ? {} : { from: actor.user }),
    date: backend.seconds(),
    byBot: false,
    content: textContent(text),
  });
  if (botMembership(backend, channel).status === "administrator") {
    const { message } = stored;
    if (message.chat.type === "channel")
      backend.updates.push({ channel_post: { ...message, chat: message.chat } });
    else backend.updates.push({ message: { ...message, from: actor.user, chat: groupChat(channel) } });
  }
  backend.changed.notify();
  return stored;
}

function setStatus(
  backend: TelegramBackend,
  actor: Person,
  channel: Channel,
  userId: number,
  membership: Membership,
): void {
  changeMembership(backend, { channel, userId, membership, actorId: actor.user.id });
}

export function requireRights(
  backend: TelegramBackend,
  actor: Person,
  channel: Channel,
  wanted: Partial<Rights>,
): void {
  if (!hasRights(backend, channel, actor.user.id, wanted))
    throw new SandboxUserError("CHAT_ADMIN_REQUIRED", `${actor.user.first_name} lacks the rights`);
}
