import { channelChat, groupChat, isInside, membershipOf } from "../world/channels.ts";
import type { Channel, Membership } from "../world/channels.ts";
import { createLink, replacePrimaryLink } from "../world/invite-links.ts";
import type { LinkTerms } from "../world/invite-links.ts";
import { botMembership, changeMembership, makeAdministrator, mayDo } from "../world/members.ts";
import type { StoredMessage } from "../world/messages.ts";
import { SandboxUserError } from "../world/people.ts";
import type { Person } from "../world/people.ts";
import { usualRights } from "../world/rights.ts";
import type { ChannelKind, Rights } from "../world/rights.ts";
import { newChannelId, newGroupId } from "../world/world.ts";
import type { World } from "../world/world.ts";
import { textContent } from "./talk.ts";

export type ChannelOptions = {
  readonly title: string;
  readonly kind?: ChannelKind;
  /** With one the channel is public. */
  readonly username?: string;
};

export function createChannel(world: World, person: Person, options: ChannelOptions): Channel {
  const channel: Channel = {
    id: options.kind === "group" ? newGroupId() : newChannelId(),
    kind: options.kind ?? "channel",
    title: options.title,
    username: options.username,
    description: undefined,
    pinned: [],
    linkedId: undefined,
    creatorId: person.user.id,
    members: new Map([[person.user.id, { status: "creator" }]]),
    links: new Map(),
    primaryLinks: new Map(),
    requests: new Map(),
    cameThrough: new Map(),
  };
  world.channels.set(channel.id, channel);
  replacePrimaryLink(channel, person.user.id);
  world.changed.notify();
  return channel;
}

/** Appoints somebody (the bot too) or changes their rights, as far as the person may. */
export function appoint(
  world: World,
  actor: Person,
  { channel, userId, rights }: { channel: Channel; userId: number; rights?: Partial<Rights> | undefined },
): void {
  const wanted = rights ?? usualRights(channel.kind);
  requireMay(world, actor, channel, { ...wanted, can_promote_members: true });
  const { status } = membershipOf(channel, userId, world.seconds());
  if (status === "creator") throw new SandboxUserError("USER_CREATOR");
  makeAdministrator(world, { channel, userId, actorId: actor.user.id, rights: wanted });
}

/** Takes the rights away; in a channel, where bots are administrators or nothing, the bot leaves. */
export function dismiss(world: World, actor: Person, channel: Channel, userId: number): void {
  requireMay(world, actor, channel, { can_promote_members: true });
  const stays = channel.kind !== "channel" || userId !== world.bot.user.id;
  setStatus(world, actor, channel, userId, stays ? { status: "member" } : { status: "left" });
}

export function remove(world: World, actor: Person, channel: Channel, userId: number): void {
  requireMay(world, actor, channel, { can_restrict_members: true });
  if (membershipOf(channel, userId, world.seconds()).status === "creator")
    throw new SandboxUserError("USER_CREATOR");
  setStatus(world, actor, channel, userId, { status: "kicked", until: 0 });
}

export function forgive(world: World, actor: Person, channel: Channel, userId: number): void {
  requireMay(world, actor, channel, { can_restrict_members: true });
  if (membershipOf(channel, userId, world.seconds()).status === "kicked")
    setStatus(world, actor, channel, userId, { status: "left" });
}

export function add(world: World, actor: Person, channel: Channel, userId: number): void {
  requireMay(world, actor, channel, { can_invite_users: true });
  if (isInside(membershipOf(channel, userId, world.seconds())))
    throw new SandboxUserError("USER_ALREADY_PARTICIPANT");
  setStatus(world, actor, channel, userId, { status: "member" });
}

/** Makes a group the channel's discussion group, or, without one, ends that; only who leads both may. */
export function linkDiscussion(world: World, actor: Person, channel: Channel, group?: Channel): void {
  for (const chat of group === undefined ? [channel] : [channel, group])
    requireMay(world, actor, chat, { can_change_info: true });
  if (channel.kind !== "channel" || group?.kind === "channel")
    throw new SandboxUserError("MEGAGROUP_ID_INVALID");
  for (const old of [channel.linkedId, group?.linkedId]) {
    const linked = world.channels.get(old ?? 0);
    if (linked !== undefined) linked.linkedId = undefined;
  }
  channel.linkedId = group?.id;
  if (group !== undefined) group.linkedId = channel.id;
}

/** An invite link of the person's own, which the bot sees shortened. */
export function invite(world: World, actor: Person, channel: Channel, terms: LinkTerms = {}): string {
  requireMay(world, actor, channel, { can_invite_users: true });
  return createLink(channel, actor.user.id, terms).link;
}

export function answerRequest(
  world: World,
  actor: Person,
  { channel, userId, approve }: { channel: Channel; userId: number; approve: boolean },
): void {
  requireMay(world, actor, channel, { can_invite_users: true });
  const request = channel.requests.get(userId);
  if (!request) throw new SandboxUserError("HIDE_REQUESTER_MISSING");
  channel.requests.delete(userId);
  world.people.get(userId)?.openedByRequest.delete(channel.id);
  const link = channel.links.get(request.link);
  if (approve)
    changeMembership(world, {
      channel,
      userId,
      membership: { status: "member" },
      actorId: actor.user.id,
      viaJoinRequest: true,
      ...(link === undefined ? {} : { link }),
    });
}

/** Posts to a channel, or writes in a supergroup. A bot with administrator rights reads along. */
export function post(world: World, actor: Person, channel: Channel, text: string): StoredMessage {
  if (channel.kind === "channel") requireMay(world, actor, channel, { can_post_messages: true });
  else if (!isInside(membershipOf(channel, actor.user.id, world.seconds())))
    throw new SandboxUserError("CHAT_WRITE_FORBIDDEN");
  const stored = world.messages.add({
    chat: channelChat(channel),
    ...(channel.kind === "channel" ? {} : { from: actor.user }),
    date: world.seconds(),
    byBot: false,
    content: textContent(text),
  });
  if (botMembership(world, channel).status === "administrator") {
    const { message } = stored;
    if (message.chat.type === "channel")
      world.updates.push({ channel_post: { ...message, chat: message.chat } });
    else world.updates.push({ message: { ...message, from: actor.user, chat: groupChat(channel) } });
  }
  world.changed.notify();
  return stored;
}

function setStatus(
  world: World,
  actor: Person,
  channel: Channel,
  userId: number,
  membership: Membership,
): void {
  changeMembership(world, { channel, userId, membership, actorId: actor.user.id });
}

export function requireMay(world: World, actor: Person, channel: Channel, wanted: Partial<Rights>): void {
  if (!mayDo(world, channel, actor.user.id, wanted))
    throw new SandboxUserError("CHAT_ADMIN_REQUIRED", `${actor.user.first_name} lacks the rights`);
}
