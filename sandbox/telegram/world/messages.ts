import type { Chat, Message, User } from "grammy/types";
import { escapeHtml } from "./text.ts";

/** What a message shows and carries; who sent it where and when is added by the store. */
export type Content = Omit<Partial<Message>, "message_id" | "date" | "chat" | "from">;

export type Invoice = {
  readonly title: string;
  readonly description: string;
  readonly payload: string;
  readonly amount: number;
  /** Seconds; only invoices behind a link can recur. */
  readonly subscriptionPeriod?: number;
};

/** A message as it stands now. `message` is replaced as a whole by an edit. */
export type StoredMessage = {
  message: Message;
  /** The text or caption with its markup, as the bot wrote it. */
  html: string;
  readonly byBot: boolean;
  readonly invoice?: Invoice;
  /** Grows with everything that is sent or edited anywhere, so of two appearances the later one is known. */
  revision: number;
};

export type NewMessage = {
  readonly chat: Chat;
  /** Absent in channels, whose posts are signed by the channel. */
  readonly from?: User;
  readonly date: number;
  readonly byBot: boolean;
  readonly content: Content;
  readonly html?: string;
  readonly invoice?: Invoice;
};

/** What a later Telegram is given to go on from. */
export type KeptMessages = {
  readonly chats: Map<number, Map<number, StoredMessage>>;
  readonly lastIds: Map<number, number>;
  readonly lastRevision: number;
};

/** A kept state may be a second old. What was numbered in that second is lost, and its numbers are not given again. */
export const NUMBERS_NOT_GIVEN_AGAIN = 1_000;

export type MessageStore = {
  keep(): KeptMessages;
  add(message: NewMessage): StoredMessage;
  /** Puts another content into the message, as an edit does. */
  replace(stored: StoredMessage, message: Message, html: string): void;
  find(chatId: number, messageId: number): StoredMessage | undefined;
  remove(chatId: number, messageId: number): boolean;
  /** Oldest first. */
  inChat(chatId: number): StoredMessage[];
};

export function createMessageStore(from?: KeptMessages): MessageStore {
  const chats = from?.chats ?? new Map<number, Map<number, StoredMessage>>();
  let lastRevision = from?.lastRevision ?? 0;
  const lastIds = new Map<number, number>();
  for (const [sequence, id] of from?.lastIds ?? []) lastIds.set(sequence, id + NUMBERS_NOT_GIVEN_AGAIN);
  // Private chats of one account share a sequence; every channel and supergroup has its own.
  const nextId = (chat: Chat): number => {
    const sequence = chat.type === "private" ? 0 : chat.id;
    const id = (lastIds.get(sequence) ?? 0) + 1;
    lastIds.set(sequence, id);
    return id;
  };
  return {
    keep: () => ({ chats, lastIds, lastRevision }),
    add({ chat, from, date, byBot, content, html, invoice }) {
      const message: Message = {
        message_id: nextId(chat),
        ...(from === undefined ? {} : { from }),
        ...(chat.type === "channel" ? { sender_chat: chat } : {}),
        chat,
        date,
        ...content,
      };
      const text = message.text ?? message.caption ?? "";
      const stored: StoredMessage = {
        message,
        html: html ?? escapeHtml(text),
        byBot,
        ...(invoice === undefined ? {} : { invoice }),
        revision: ++lastRevision,
      };
      const messages = chats.get(chat.id) ?? new Map<number, StoredMessage>();
      chats.set(chat.id, messages.set(message.message_id, stored));
      return stored;
    },
    replace(stored, message, html) {
      stored.message = message;
      stored.html = html;
      stored.revision = ++lastRevision;
    },
    find: (chatId, messageId) => chats.get(chatId)?.get(messageId),
    remove: (chatId, messageId) => chats.get(chatId)?.delete(messageId) ?? false,
    inChat: (chatId) => [...(chats.get(chatId)?.values() ?? [])],
  };
}
