import { groupChat, isInside } from "../backend/channels.ts";
import type { Channel } from "../backend/channels.ts";
import { botMembership, changeMembership } from "../backend/members.ts";
import { SandboxUserError } from "../backend/people.ts";
import type { Person } from "../backend/people.ts";
import { everyRight, exactRights } from "../backend/rights.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { createChannel } from "./manage-channels.ts";

/** Actions reserved to the creator of a chat. */

/**
 * Upgrades a basic group to a supergroup with a new id and the same members. The group loses its links, and every call
 * that uses it fails with `migrate_to_chat_id`.
 */
export function upgradeGroup(backend: TelegramBackend, person: Person, group: Channel): Channel {
  requireCreator(person, group);
  if (group.kind !== "group") throw new SandboxUserError("CHAT_ID_INVALID", "it is not a basic group");
  const supergroup = createChannel(backend, person, { title: group.title, kind: "supergroup" });
  for (const [userId, membership] of group.members)
    supergroup.members.set(
      userId,
      membership.status === "administrator"
        ? { ...membership, rights: exactRights("supergroup", membership.rights) }
        : membership,
    );
  const isBotInside = isInside(botMembership(backend, group));
  group.links.clear();
  group.requests.clear();
  group.upgradedTo = supergroup.id;
  addServiceMessage(backend, person, group, { migrate_to_chat_id: supergroup.id }, isBotInside);
  addServiceMessage(backend, person, supergroup, { migrate_from_chat_id: group.id }, isBotInside);
  backend.changed.notify();
  return supergroup;
}

function addServiceMessage(
  backend: TelegramBackend,
  person: Person,
  channel: Channel,
  content: { migrate_to_chat_id: number } | { migrate_from_chat_id: number },
  isBotInside: boolean,
): void {
  const chat = groupChat(channel);
  const { message } = backend.messages.add({
    chat,
    from: person.user,
    date: backend.seconds(),
    byBot: false,
    content,
  });
  if (isBotInside) backend.updates.push({ message: { ...message, from: person.user, chat } });
}

/** Makes another administrator the creator; the former creator becomes an administrator with every right. */
export function transferOwnership(
  backend: TelegramBackend,
  person: Person,
  channel: Channel,
  newOwnerId: number,
): void {
  requireCreator(person, channel);
  if (channel.members.get(newOwnerId)?.status !== "administrator")
    throw new SandboxUserError("USER_NOT_ADMIN", "only an administrator can become the owner");
  channel.creatorId = newOwnerId;
  const actorId = person.user.id;
  const rights = everyRight(channel.kind);
  const former = { status: "administrator", rights, promotedBy: newOwnerId } as const;
  changeMembership(backend, { channel, userId: actorId, membership: former, actorId });
  changeMembership(backend, { channel, userId: newOwnerId, membership: { status: "creator" }, actorId });
}

/** Deletes the chat without any update. */
export function deleteChannel(backend: TelegramBackend, person: Person, channel: Channel): void {
  requireCreator(person, channel);
  backend.channels.delete(channel.id);
  backend.changed.notify();
}

function requireCreator({ user }: Person, channel: Channel): void {
  if (channel.creatorId !== user.id)
    throw new SandboxUserError("CHAT_ADMIN_REQUIRED", "only the creator may do this");
}
