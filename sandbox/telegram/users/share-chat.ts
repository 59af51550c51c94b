import type { KeyboardButtonRequestChat } from "grammy/types";
import { isInside } from "../backend/channels.ts";
import type { Channel } from "../backend/channels.ts";
import { botMembership, makeAdministrator, hasRights } from "../backend/members.ts";
import { SandboxUserError } from "../backend/people.ts";
import type { Person } from "../backend/people.ts";
import { everyRight } from "../backend/rights.ts";
import type { Right, Rights } from "../backend/rights.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { findReplyButton, WAIT_TIMEOUT_MS } from "./press-button.ts";
import { printChat } from "./shown-message.ts";
import type { TextPattern } from "./shown-message.ts";
import { sendToBot } from "./send-to-bot.ts";

/**
 * Answers a `request_chat` button with a channel. If the button asks for rights of the bot, the bot is promoted with
 * exactly these before it receives the answer.
 * @throws {SandboxUserError} CHAT_NOT_OFFERED when Telegram's app would not list this channel.
 */
export async function share(
  backend: TelegramBackend,
  person: Person,
  channel: Channel,
  pattern: TextPattern,
): Promise<void> {
  const button = await backend.changed.until(() => findReplyButton(person, pattern), WAIT_TIMEOUT_MS);
  if (!button)
    throw new Error(
      `${person.user.first_name} sees no button ${String(pattern)}\n${printChat(backend, person)}`,
    );
  const request = button.requestChat;
  if (!request) throw new SandboxUserError("BUTTON_TYPE_INVALID", "press() answers this button");
  requireOffered(backend, person, channel, request);
  if (request.bot_administrator_rights)
    grantBotRights(backend, person, channel, request.bot_administrator_rights);
  if (person.keyboard?.oneTime) person.keyboard = undefined;
  sendToBot(backend, person, {
    chat_shared: {
      request_id: request.request_id,
      chat_id: channel.id,
      ...(request.request_title ? { title: channel.title } : {}),
      ...(request.request_username && channel.username !== undefined ? { username: channel.username } : {}),
    },
  });
}

/** The channels that Telegram's app lists for a `request_chat` button. */
export const offeredChannels = (
  backend: TelegramBackend,
  person: Person,
  request: KeyboardButtonRequestChat,
): Channel[] =>
  [...backend.channels.values()].filter((channel) => !exclusionReason(backend, person, channel, request));

function requireOffered(
  backend: TelegramBackend,
  person: Person,
  channel: Channel,
  request: KeyboardButtonRequestChat,
): void {
  const why = exclusionReason(backend, person, channel, request);
  if (why !== undefined) throw new SandboxUserError("CHAT_NOT_OFFERED", why);
}

/** The reason why the app does not list a channel; undefined where it does. */
function exclusionReason(
  backend: TelegramBackend,
  person: Person,
  channel: Channel,
  request: KeyboardButtonRequestChat,
): string | undefined {
  const { user_administrator_rights: ownRights, bot_administrator_rights: botRights } = request;
  if (request.chat_is_channel !== (channel.kind === "channel")) return `it is a ${channel.kind}`;
  if (request.chat_is_created && channel.creatorId !== person.user.id) return "another person created it";
  if (
    request.chat_has_username !== undefined &&
    request.chat_has_username !== (channel.username !== undefined)
  )
    return channel.username === undefined ? "it is private" : "it is public";
  if (ownRights && !hasRights(backend, channel, person.user.id, ownRights))
    return "the person lacks the rights";
  if (botRights && !hasRights(backend, channel, person.user.id, { ...botRights, can_promote_members: true }))
    return "the person may not give the bot these rights";
  if (request.bot_is_member && !botRights && !isInside(botMembership(backend, channel)))
    return "the bot is not in it";
  return undefined;
}

function grantBotRights(
  backend: TelegramBackend,
  person: Person,
  channel: Channel,
  wanted: NonNullable<KeyboardButtonRequestChat["bot_administrator_rights"]>,
): void {
  const { id } = backend.bot.user;
  if (hasRights(backend, channel, id, wanted)) return;
  const membership = botMembership(backend, channel);
  const held: Partial<Rights> = membership.status === "administrator" ? membership.rights : {};
  const names = Object.keys({ ...everyRight(channel.kind), ...wanted }) as Right[];
  const rights = Object.fromEntries(
    names.map((name) => [name, wanted[name] === true || held[name] === true]),
  );
  makeAdministrator(backend, { channel, userId: id, actorId: person.user.id, rights });
}
