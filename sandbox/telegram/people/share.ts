import type { KeyboardButtonRequestChat } from "grammy/types";
import { isInside } from "../world/channels.ts";
import type { Channel } from "../world/channels.ts";
import { botMembership, makeAdministrator, mayDo } from "../world/members.ts";
import { SandboxUserError } from "../world/people.ts";
import type { Person } from "../world/people.ts";
import { everyRight } from "../world/rights.ts";
import type { Right, Rights } from "../world/rights.ts";
import type { World } from "../world/world.ts";
import { findReplyButton, PATIENCE_MS } from "./press.ts";
import { printChat } from "./shown-message.ts";
import type { TextPattern } from "./shown-message.ts";
import { say } from "./talk.ts";

/**
 * Answers a `request_chat` button with a channel. Where the button asks for rights of the bot, the bot becomes an
 * administrator with exactly these, before the bot hears of the choice.
 * @throws {SandboxUserError} CHAT_NOT_OFFERED when Telegram's app would not list this channel.
 */
export async function share(
  world: World,
  person: Person,
  channel: Channel,
  pattern: TextPattern,
): Promise<void> {
  const button = await world.changed.until(() => findReplyButton(person, pattern), PATIENCE_MS);
  if (!button)
    throw new Error(
      `${person.user.first_name} sees no button ${String(pattern)}\n${printChat(world, person)}`,
    );
  const request = button.requestChat;
  if (!request) throw new SandboxUserError("BUTTON_TYPE_INVALID", "press() answers this button");
  requireOffered(world, person, channel, request);
  if (request.bot_administrator_rights) grant(world, person, channel, request.bot_administrator_rights);
  if (person.keyboard?.oneTime) person.keyboard = undefined;
  say(world, person, {
    chat_shared: {
      request_id: request.request_id,
      chat_id: channel.id,
      ...(request.request_title ? { title: channel.title } : {}),
      ...(request.request_username && channel.username !== undefined ? { username: channel.username } : {}),
    },
  });
}

/** What Telegram's app would list behind a `request_chat` button. */
export const offeredChannels = (
  world: World,
  person: Person,
  request: KeyboardButtonRequestChat,
): Channel[] => [...world.channels.values()].filter((channel) => !refusalOf(world, person, channel, request));

function requireOffered(
  world: World,
  person: Person,
  channel: Channel,
  request: KeyboardButtonRequestChat,
): void {
  const why = refusalOf(world, person, channel, request);
  if (why !== undefined) throw new SandboxUserError("CHAT_NOT_OFFERED", why);
}

/** Why the app would not list a channel; undefined: it would. */
function refusalOf(
  world: World,
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
  if (ownRights && !mayDo(world, channel, person.user.id, ownRights)) return "the person lacks the rights";
  if (botRights && !mayDo(world, channel, person.user.id, { ...botRights, can_promote_members: true }))
    return "the person may not give the bot these rights";
  if (request.bot_is_member && !botRights && !isInside(botMembership(world, channel)))
    return "the bot is not in it";
  return undefined;
}

function grant(
  world: World,
  person: Person,
  channel: Channel,
  wanted: NonNullable<KeyboardButtonRequestChat["bot_administrator_rights"]>,
): void {
  const { id } = world.bot.user;
  if (mayDo(world, channel, id, wanted)) return;
  const membership = botMembership(world, channel);
  const held: Partial<Rights> = membership.status === "administrator" ? membership.rights : {};
  const names = Object.keys({ ...everyRight(channel.kind), ...wanted }) as Right[];
  const rights = Object.fromEntries(
    names.map((name) => [name, wanted[name] === true || held[name] === true]),
  );
  makeAdministrator(world, { channel, userId: id, actorId: person.user.id, rights });
}
