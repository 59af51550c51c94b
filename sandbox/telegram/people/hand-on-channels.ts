import { groupChat, isInside } from "../world/channels.ts";
import type { Channel } from "../world/channels.ts";
import { botMembership, changeMembership } from "../world/members.ts";
import { SandboxUserError } from "../world/people.ts";
import type { Person } from "../world/people.ts";
import { everyRight, exactRights } from "../world/rights.ts";
import type { World } from "../world/world.ts";
import { createChannel } from "./run-channels.ts";

/** What only the creator of a chat can do with it as a whole. */

/**
 * Makes a supergroup of a basic group: another chat with another id, into which everybody comes along. The links of the
 * group are gone, and it refuses every call from now on, naming its successor.
 */
export function upgrade(world: World, person: Person, group: Channel): Channel {
  requireCreator(person, group);
  if (group.kind !== "group") throw new SandboxUserError("CHAT_ID_INVALID", "it is no basic group");
  const supergroup = createChannel(world, person, { title: group.title, kind: "supergroup" });
  for (const [userId, membership] of group.members)
    supergroup.members.set(
      userId,
      membership.status === "administrator"
        ? { ...membership, rights: exactRights("supergroup", membership.rights) }
        : membership,
    );
  const isBotInside = isInside(botMembership(world, group));
  group.links.clear();
  group.requests.clear();
  group.upgradedTo = supergroup.id;
  report(world, person, group, { migrate_to_chat_id: supergroup.id }, isBotInside);
  report(world, person, supergroup, { migrate_from_chat_id: group.id }, isBotInside);
  world.changed.notify();
  return supergroup;
}

function report(
  world: World,
  person: Person,
  channel: Channel,
  content: { migrate_to_chat_id: number } | { migrate_from_chat_id: number },
  isBotInside: boolean,
): void {
  const chat = groupChat(channel);
  const { message } = world.messages.add({
    chat,
    from: person.user,
    date: world.seconds(),
    byBot: false,
    content,
  });
  if (isBotInside) world.updates.push({ message: { ...message, from: person.user, chat } });
}

/** Another administrator becomes the creator, and the former one an administrator with every right. */
export function transfer(world: World, person: Person, channel: Channel, heirId: number): void {
  requireCreator(person, channel);
  if (channel.members.get(heirId)?.status !== "administrator")
    throw new SandboxUserError("USER_NOT_ADMIN", "only an administrator can become the owner");
  channel.creatorId = heirId;
  const actorId = person.user.id;
  const rights = everyRight(channel.kind);
  const former = { status: "administrator", rights, promotedBy: heirId } as const;
  changeMembership(world, { channel, userId: actorId, membership: former, actorId });
  changeMembership(world, { channel, userId: heirId, membership: { status: "creator" }, actorId });
}

/** The chat is gone for everybody, and nobody is told. */
export function deleteChat(world: World, person: Person, channel: Channel): void {
  requireCreator(person, channel);
  world.channels.delete(channel.id);
  world.changed.notify();
}

function requireCreator({ user }: Person, channel: Channel): void {
  if (channel.creatorId !== user.id)
    throw new SandboxUserError("CHAT_ADMIN_REQUIRED", "only its creator may");
}
