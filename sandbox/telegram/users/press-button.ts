import { randomInt } from "node:crypto";
import type { InlineKeyboardButton } from "grammy/types";
import type { StoredMessage } from "../backend/messages.ts";
import { isInside, membershipOf } from "../backend/channels.ts";
import { SandboxUserError } from "../backend/people.ts";
import type { Person, ReplyButton } from "../backend/people.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { isButtonText, printChat, privateMessages } from "./shown-message.ts";
import type { ShownMessage, TextPattern } from "./shown-message.ts";
import { sendToBot, textContent } from "./send-to-bot.ts";

/** The result of a button: the bot's notification, or the URL of a link button. */
export type ButtonAnswer = { readonly text?: string; readonly alert?: boolean; readonly url?: string };

/** The time limit of a test user's wait. Machines under load need seconds for one step. */
export const WAIT_TIMEOUT_MS = 60_000;
/** The sandbox's page shows a button without an answer as not answered after this time. */
const PAGE_ANSWER_TIMEOUT_MS = 5_000;
/** Telegram accepts an answer to a callback query for about this long. */
const CALLBACK_LIFE_MS = 30_000;

type Found =
  | { readonly kind: "inline"; readonly button: InlineKeyboardButton; readonly stored: StoredMessage }
  | { readonly kind: "reply"; readonly button: ReplyButton };

/**
 * Presses the newest matching button, waiting for it.
 * @throws {Error} with the printed chat, when the button does not appear or the bot does not answer.
 */
export async function press(
  backend: TelegramBackend,
  person: Person,
  pattern: TextPattern,
  message?: ShownMessage,
): Promise<ButtonAnswer> {
  const found = await backend.changed.until(
    () => findButton(backend, person, pattern, message),
    WAIT_TIMEOUT_MS,
  );
  if (!found)
    throw new Error(
      `${person.user.first_name} sees no button ${String(pattern)}\n${printChat(backend, person)}`,
    );
  if (found.kind === "inline") return pressInline(backend, person, found.stored, found.button);
  if (found.button.requestChat)
    throw new SandboxUserError("BUTTON_TYPE_INVALID", "share() answers this button");
  if (person.keyboard?.oneTime) person.keyboard = undefined;
  sendToBot(backend, person, textContent(found.button.text));
  return {};
}

function findButton(
  backend: TelegramBackend,
  person: Person,
  pattern: TextPattern,
  message: ShownMessage | undefined,
): Found | undefined {
  const messages = message
    ? [backend.messages.find(message.chatId, message.id)].filter((stored) => stored !== undefined)
    : privateMessages(backend, person).toReversed();
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
  backend: TelegramBackend,
  person: Person,
  stored: StoredMessage,
  button: InlineKeyboardButton,
): Promise<ButtonAnswer> {
  const answer = await sendCallbackQuery(backend, person, stored, button, WAIT_TIMEOUT_MS);
  if (answer !== undefined) return answer;
  throw new Error(
    `The bot did not answer the button "${button.text}" within ${WAIT_TIMEOUT_MS} ms\n${printChat(backend, person)}`,
  );
}

/** The position of an inline button: its message, and its row and column from 0. */
export type ButtonPosition = {
  readonly chatId: number;
  readonly messageId: number;
  readonly row: number;
  readonly column: number;
};

/** Presses exactly this button. Undefined: the bot did not answer within five seconds; its answer may still come. */
export async function pressAt(
  backend: TelegramBackend,
  person: Person,
  { chatId, messageId, row, column }: ButtonPosition,
): Promise<ButtonAnswer | undefined> {
  const channel = backend.channels.get(chatId);
  const isThere =
    channel === undefined
      ? chatId === person.user.id
      : isInside(membershipOf(channel, person.user.id, backend.seconds()));
  const stored = isThere ? backend.messages.find(chatId, messageId) : undefined;
  const button = stored?.message.reply_markup?.inline_keyboard[row]?.[column];
  if (stored === undefined || button === undefined)
    throw new SandboxUserError("MESSAGE_ID_INVALID", "the button was removed");
  return sendCallbackQuery(backend, person, stored, button, PAGE_ANSWER_TIMEOUT_MS);
}

async function sendCallbackQuery(
  backend: TelegramBackend,
  person: Person,
  { message }: StoredMessage,
  button: InlineKeyboardButton,
  timeoutMs: number,
): Promise<ButtonAnswer | undefined> {
  if ("url" in button) return { url: button.url };
  if (!("callback_data" in button))
    throw new SandboxUserError(
      "BUTTON_TYPE_INVALID",
      "pay" in button ? "pay() answers this button" : "the sandbox does not press such buttons",
    );
  if (person.blocked) throw new SandboxUserError("YOU_BLOCKED_USER", "unblock the bot first");
  const id = backend.queries.callbacks.open(CALLBACK_LIFE_MS);
  backend.updates.push({
    callback_query: {
      id,
      from: person.user,
      message,
      chat_instance: String(randomInt(2 ** 47)),
      data: button.callback_data,
    },
  });
  return backend.changed.until(() => backend.queries.callbacks.answerTo(id), timeoutMs);
}
