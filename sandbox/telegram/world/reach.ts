import type { Chat } from "grammy/types";
import { badRequest, forbidden, Refusal } from "../refusal.ts";
import { channelChat, isInside } from "./channels.ts";
import type { Channel, Membership } from "./channels.ts";
import { botMembership } from "./members.ts";
import { privateChat } from "./people.ts";
import type { Person } from "./people.ts";
import type { Right } from "./rights.ts";
import type { World } from "./world.ts";

/** What a `chat_id` names, as far as the bot may know it. */
export type Target =
  | { readonly kind: "person"; readonly person: Person; readonly chat: Chat.PrivateChat }
  | { readonly kind: "channel"; readonly channel: Channel; readonly chat: Chat };

/** @throws {Refusal} "chat not found" for an id that the bot never met. */
export function findTarget(world: World, chatId: number | string): Target {
  const id = typeof chatId === "string" && /^-?\d+$/u.test(chatId) ? Number(chatId) : chatId;
  if (typeof id === "string") {
    const channel = [...world.channels.values()].find(
      ({ username }) => username !== undefined && `@${username}`.toLowerCase() === id.toLowerCase(),
    );
    if (!channel) throw badRequest("chat not found");
    return { kind: "channel", channel, chat: channelChat(channel) };
  }
  const person = world.people.get(id);
  if (person) return { kind: "person", person, chat: privateChat(person.user) };
  const channel = world.channels.get(id);
  // A private channel is unknown to a bot that never was inside.
  const isKnown = channel && (channel.username !== undefined || channel.members.has(world.bot.user.id));
  if (!channel || !isKnown) throw badRequest("chat not found");
  if (channel.upgradedTo !== undefined)
    throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: channel.upgradedTo,
    });
  return { kind: "channel", channel, chat: channelChat(channel) };
}

/** A channel that the bot is in, and how. */
export function reachChannel(
  world: World,
  chatId: number | string,
): { channel: Channel; membership: Membership } {
  const target = findTarget(world, chatId);
  if (target.kind === "person") throw badRequest("method is available only for supergroups and channels");
  return { channel: target.channel, membership: requireInside(world, target.channel) };
}

export function requireInside(world: World, channel: Channel): Membership {
  const membership = botMembership(world, channel);
  if (membership.status === "kicked") throw forbidden(`bot was kicked from the ${channel.kind} chat`);
  if (!isInside(membership)) throw forbidden(`bot is not a member of the ${channel.kind} chat`);
  return membership;
}

/** @throws {Refusal} with `refusal` when the bot lacks the right. */
export function requireRight(membership: Membership, right: Right, refusal: string): void {
  if (membership.status === "administrator" && membership.rights[right]) return;
  throw badRequest(refusal);
}

/** A chat that the bot may write to now. */
export function reachForWriting(world: World, chatId: number | string): Target {
  const target = findTarget(world, chatId);
  if (target.kind === "person") {
    if (target.person.blocked) throw forbidden("bot was blocked by the user");
    if (!mayWriteFirst(world, target.person)) throw forbidden("bot can't initiate conversation with a user");
    return target;
  }
  const membership = requireInside(world, target.channel);
  if (target.channel.kind === "channel")
    requireRight(membership, "can_post_messages", "need administrator rights in the channel chat");
  return target;
}

function mayWriteFirst(world: World, person: Person): boolean {
  const now = world.clock.now().getTime();
  return person.started || [...person.openedByRequest.values()].some((until) => until > now);
}
