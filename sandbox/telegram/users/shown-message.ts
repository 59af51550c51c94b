import type { Message } from "grammy/types";
import type { StoredMessage } from "../backend/messages.ts";
import type { Person } from "../backend/people.ts";
import type { TelegramBackend } from "../backend/backend.ts";

/** The current version of a message as a user sees it. */
export type ShownMessage = {
  readonly id: number;
  readonly chatId: number;
  readonly from: "bot" | "person";
  /** The text, caption or question; for an invoice, its title and description. */
  readonly text: string;
  /** `text` as HTML, as the bot wrote it. */
  readonly html: string;
  /** Texts of the inline buttons, row by row. */
  readonly buttons: readonly (readonly string[])[];
  /** Unix seconds. */
  readonly date: number;
  readonly isEdited: boolean;
  /** The file id of the photo, video, animation or document. */
  readonly fileId?: string;
  readonly invoice?: { readonly title: string; readonly description: string; readonly amount: number };
  /** Grows with every message and edit; the option `after` of `sees` compares it. */
  readonly revision: number;
  /** The whole Bot API message. */
  readonly raw: Message;
};

export function show(stored: StoredMessage): ShownMessage {
  const { message, html, byBot, invoice, revision } = stored;
  const fileId = fileIdOf(message);
  return {
    id: message.message_id,
    chatId: message.chat.id,
    from: byBot ? "bot" : "person",
    text: visibleText(stored),
    html,
    buttons: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text)),
    date: message.date,
    isEdited: message.edit_date !== undefined,
    ...(fileId === undefined ? {} : { fileId }),
    ...(invoice === undefined
      ? {}
      : { invoice: { title: invoice.title, description: invoice.description, amount: invoice.amount } }),
    revision,
    raw: message,
  };
}

export function visibleText({ message, invoice }: StoredMessage): string {
  if (invoice) return `${invoice.title}\n${invoice.description}`;
  return message.text ?? message.caption ?? message.poll?.question ?? "";
}

const fileIdOf = (message: Message): string | undefined =>
  (message.photo?.at(-1) ?? message.animation ?? message.video ?? message.document)?.file_id;

export const privateMessages = (backend: TelegramBackend, person: Person): StoredMessage[] =>
  backend.messages.inChat(person.user.id);

/** Prints the private chat for error messages. */
export function printChat(backend: TelegramBackend, person: Person): string {
  const lines = privateMessages(backend, person).map((stored) => {
    const { id, from, text, buttons } = show(stored);
    const rows = buttons.map((row) => `\n    ${row.map((label) => `[${label}]`).join(" ")}`);
    return `  ${id} ${from}: ${text.replaceAll("\n", "\n    ")}${rows.join("")}`;
  });
  const keyboard = person.keyboard?.rows.map((row) => `  ⌨ ${row.map(({ text }) => text).join(" | ")}`) ?? [];
  return [...lines, ...keyboard].join("\n") || "  (nothing was said)";
}

export type TextPattern = string | RegExp;

export const containsText = (pattern: TextPattern, text: string): boolean =>
  typeof pattern === "string" ? text.includes(pattern) : text.search(pattern) >= 0;

export const isButtonText = (pattern: TextPattern, text: string): boolean =>
  typeof pattern === "string" ? text === pattern : text.search(pattern) >= 0;
