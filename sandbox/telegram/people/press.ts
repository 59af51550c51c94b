import { randomInt } from "node:crypto";
import type { InlineKeyboardButton } from "grammy/types";
import type { StoredMessage } from "../world/messages.ts";
import { isInside, membershipOf } from "../world/channels.ts";
import { SandboxUserError } from "../world/people.ts";
import type { Person, ReplyButton } from "../world/people.ts";
import type { World } from "../world/world.ts";
import { isButtonText, printChat, privateMessages } from "./shown-message.ts";
import type { ShownMessage, TextPattern } from "./shown-message.ts";
import { say, textContent } from "./talk.ts";

/** What the app shows after a button: the bot's note, or the address that a button opens. */
export type Pressed = { readonly text?: string; readonly alert?: boolean; readonly url?: string };

/** How long a person waits for a button to come up, and for the bot's answer to it. */
export const PATIENCE_MS = 5_000;
/** Telegram takes an answer to a button for about this long. */
const CALLBACK_LIFE_MS = 30_000;

type Found =
  | { readonly kind: "inline"; readonly button: InlineKeyboardButton; readonly stored: StoredMessage }
  | { readonly kind: "reply"; readonly button: ReplyButton };

/**
 * Presses the newest such button, waiting for it up to five seconds.
 * @throws {Error} with the chat printed, when it does not come or the bot does not answer it.
 */
export async function press(
  world: World,
  person: Person,
  pattern: TextPattern,
  message?: ShownMessage,
): Promise<Pressed> {
  const found = await world.changed.until(() => findButton(world, person, pattern, message), PATIENCE_MS);
  if (!found)
    throw new Error(
      `${person.user.first_name} sees no button ${String(pattern)}\n${printChat(world, person)}`,
    );
  if (found.kind === "inline") return pressInline(world, person, found.stored, found.button);
  if (found.button.requestChat)
    throw new SandboxUserError("BUTTON_TYPE_INVALID", "share() answers this button");
  if (person.keyboard?.oneTime) person.keyboard = undefined;
  say(world, person, textContent(found.button.text));
  return {};
}

function findButton(
  world: World,
  person: Person,
  pattern: TextPattern,
  message: ShownMessage | undefined,
): Found | undefined {
  const messages = message
    ? [world.messages.find(message.chatId, message.id)].filter((stored) => stored !== undefined)
    : privateMessages(world, person).toReversed();
  for (const stored of messages) {
    const buttons = stored.byBot ? (stored.message.reply_markup?.inline_keyboard.flat() ?? []) : [];
    const button = buttons.find(({ text }) => isButtonText(pattern, text));
    if (button) return { kind: "inline", button, stored };
  }
  const button = message ? undefined : findReplyButton(person, pattern);
  return button && { kind: "reply", button };
}

export const findReplyButton = (person: Person, pattern: TextPattern): ReplyButton | undefined =>
  person.keyboard?.rows.flat().find(({ text }) => isButtonText(pattern, text));

async function pressInline(
  world: World,
  person: Person,
  stored: StoredMessage,
  button: InlineKeyboardButton,
): Promise<Pressed> {
  const answer = await ask(world, person, stored, button);
  if (answer !== undefined) return answer;
  throw new Error(
    `The bot did not answer the button "${button.text}" within ${PATIENCE_MS} ms\n${printChat(world, person)}`,
  );
}

/** Where a button stands: in which message, and its row and column from 0. */
export type ButtonPlace = {
  readonly chatId: number;
  readonly messageId: number;
  readonly row: number;
  readonly column: number;
};

/** Presses exactly this button. Undefined: the bot did not answer within five seconds; it may do so later. */
export async function pressAt(
  world: World,
  person: Person,
  { chatId, messageId, row, column }: ButtonPlace,
): Promise<Pressed | undefined> {
  const channel = world.channels.get(chatId);
  const isThere =
    channel === undefined
      ? chatId === person.user.id
      : isInside(membershipOf(channel, person.user.id, world.seconds()));
  const stored = isThere ? world.messages.find(chatId, messageId) : undefined;
  const button = stored?.message.reply_markup?.inline_keyboard[row]?.[column];
  if (stored === undefined || button === undefined)
    throw new SandboxUserError("MESSAGE_ID_INVALID", "this button is gone");
  return ask(world, person, stored, button);
}

async function ask(
  world: World,
  person: Person,
  { message }: StoredMessage,
  button: InlineKeyboardButton,
): Promise<Pressed | undefined> {
  if ("url" in button) return { url: button.url };
  if (!("callback_data" in button))
    throw new SandboxUserError(
      "BUTTON_TYPE_INVALID",
      "pay" in button ? "pay() answers this button" : "the sandbox does not press such buttons",
    );
  if (person.blocked) throw new SandboxUserError("YOU_BLOCKED_USER", "unblock the bot first");
  const id = world.queries.callbacks.open(CALLBACK_LIFE_MS);
  world.updates.push({
    callback_query: {
      id,
      from: person.user,
      message,
      chat_instance: String(randomInt(2 ** 47)),
      data: button.callback_data,
    },
  });
  return world.changed.until(() => world.queries.callbacks.answerTo(id), PATIENCE_MS);
}
