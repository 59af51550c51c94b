import type { Chat } from "grammy/types";
import { badRequest, forbidden, BotApiError } from "../bot-api/bot-api-error.ts";
import { channelChat, isInside } from "./channels.ts";
import type { Channel, Membership } from "./channels.ts";
import { botMembership } from "./members.ts";
import { privateChat } from "./people.ts";
import type { Person } from "./people.ts";
import type { Right } from "./rights.ts";
import type { TelegramBackend } from "./backend.ts";

/** The chat behind a `chat_id`. */
export type FoundChat =
  | { readonly kind: "person"; readonly person: Person; readonly chat: Chat.PrivateChat }
  | { readonly kind: "channel"; readonly channel: Channel; readonly chat: Chat };

/**
 * The use that a call makes of the chat. Telegram names the supergroup that replaced a group only to calls that use the group or its
 * members. To "look", the group is a group as before, without members.
 */
type ChatUse = "look" | "use";

/** @throws {BotApiError} "chat not found" for a chat unknown to the bot. */
export function findChat(backend: TelegramBackend, chatId: number | string, use: ChatUse = "use"): FoundChat {
  const id = typeof chatId === "string" && /^-?\d+$/u.test(chatId) ? Number(chatId) : chatId;
  if (typeof id === "string") {
    const channel = [...backend.channels.values()].find(
      ({ username }) => username !== undefined && `@${username}`.toLowerCase() === id.toLowerCase(),
    );
    if (!channel) throw badRequest("chat not found");
    return { kind: "channel", channel, chat: channelChat(channel) };
  }
  const person = backend.people.get(id);
  if (person && hasMet(backend, person)) return { kind: "person", person, chat: privateChat(person.user) };
  const channel = backend.channels.get(id);
  // A bot knows no private channel that it never was in.
  const isKnown = channel && (channel.username !== undefined || channel.members.has(backend.bot.user.id));
  if (!channel || !isKnown) throw badRequest("chat not found");
  if (channel.upgradedTo !== undefined && use === "use")
    throw new BotApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: channel.upgradedTo,
    });
  return { kind: "channel", channel, chat: channelChat(channel) };
}

/** Whether the bot ever saw the account: in their private chat, or in a chat of which the bot was a member. */
const hasMet = (backend: TelegramBackend, { user, started, openedByRequest }: Person): boolean =>
  started ||
  openedByRequest.size > 0 ||
  [...backend.channels.values()].some(
    ({ members, requests }) =>
      members.has(backend.bot.user.id) && (members.has(user.id) || requests.has(user.id)),
  );

/** A channel with the bot inside, and the bot's membership. @throws {BotApiError} otherwise. */
export function findBotChannel(
  backend: TelegramBackend,
  chatId: number | string,
): { channel: Channel; membership: Membership } {
  const target = findChat(backend, chatId);
  if (target.kind === "person") throw badRequest("method is available only for supergroups and channels");
  return { channel: target.channel, membership: requireInside(backend, target.channel) };
}

export function requireInside(backend: TelegramBackend, channel: Channel): Membership {
  const membership = botMembership(backend, channel);
  if (membership.status === "kicked") throw forbidden(`bot was kicked from the ${channel.kind} chat`);
  if (!isInside(membership)) throw forbidden(`bot is not a member of the ${channel.kind} chat`);
  return membership;
}

/** @throws {BotApiError} 400 with this description when the bot lacks the right. */
export function requireRight(membership: Membership, right: Right, refusal: string): void {
  if (membership.status === "administrator" && membership.rights[right]) return;
  throw badRequest(refusal);
}

/** @throws {BotApiError} when the bot may not write to the chat now. */
export function findWritableChat(backend: TelegramBackend, chatId: number | string): FoundChat {
  const target = findChat(backend, chatId);
  if (target.kind === "person") {
    if (target.person.blocked) throw forbidden("bot was blocked by the user");
    if (!mayWriteFirst(backend, target.person))
      throw forbidden("bot can't initiate conversation with a user");
    return target;
  }
  const membership = requireInside(backend, target.channel);
  if (target.channel.kind === "channel")
    requireRight(membership, "can_post_messages", "need administrator rights in the channel chat");
  return target;
}

function mayWriteFirst(backend: TelegramBackend, person: Person): boolean {
  const now = backend.clock.now().getTime();
  return person.started || [...person.openedByRequest.values()].some((until) => until > now);
}
