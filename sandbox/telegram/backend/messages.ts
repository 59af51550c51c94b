import type { Chat, Message, User } from "grammy/types";
import { ID_GAP_AFTER_RESTORE } from "../updates/update-queue.ts";
import { escapeHtml } from "./text.ts";

/** The content of a message, without its sender, chat and date. */
export type Content = Omit<Partial<Message>, "message_id" | "date" | "chat" | "from">;

export type Invoice = {
  readonly title: string;
  readonly description: string;
  readonly payload: string;
  readonly amount: number;
  /** Seconds; only invoices behind a link can recur. */
  readonly subscriptionPeriod?: number;
};

/** The current version of a message. An edit replaces `message` as a whole. */
export type StoredMessage = {
  message: Message;
  /** The text or caption as HTML, as the bot wrote it. */
  html: string;
  readonly byBot: boolean;
  readonly invoice?: Invoice;
  /** Grows with every message and edit in any chat, which orders all versions. */
  revision: number;
};

export type NewMessage = {
  readonly chat: Chat;
  /** Absent in channels, where `sender_chat` is set. */
  readonly from?: User;
  readonly date: number;
  readonly byBot: boolean;
  readonly content: Content;
  readonly html?: string;
  readonly invoice?: Invoice;
};

/** The stored messages and the last issued ids. */
export type MessageStoreSnapshot = {
  readonly chats: Map<number, Map<number, StoredMessage>>;
  readonly lastIds: Map<number, number>;
  readonly lastRevision: number;
};

export type MessageStore = {
  snapshot(): MessageStoreSnapshot;
  add(message: NewMessage): StoredMessage;
  /** Replaces the content, as an edit does. */
  replace(stored: StoredMessage, message: Message, html: string): void;
  find(chatId: number, messageId: number): StoredMessage | undefined;
  remove(chatId: number, messageId: number): boolean;
  /** Removes a message as a person does. Telegram tells no bot, and its Bot API server still knows the message. */
  removeSilently(chatId: number, messageId: number): boolean;
  isRemovedSilently(chatId: number, messageId: number): boolean;
  /** Oldest first. */
  inChat(chatId: number): StoredMessage[];
};

export function createMessageStore(snapshot?: MessageStoreSnapshot): MessageStore {
  const chats = snapshot?.chats ?? new Map<number, Map<number, StoredMessage>>();
  let lastRevision = snapshot?.lastRevision ?? 0;
  const lastIds = new Map<number, number>();
  const silent = new Set<string>();
  for (const [sequence, id] of snapshot?.lastIds ?? []) lastIds.set(sequence, id + ID_GAP_AFTER_RESTORE);
  // Private chats of one bot share a sequence of ids; every channel and supergroup has its own.
  const nextId = (chat: Chat): number => {
    const sequence = chat.type === "private" ? 0 : chat.id;
    const id = (lastIds.get(sequence) ?? 0) + 1;
    lastIds.set(sequence, id);
    return id;
  };
  return {
    snapshot: () => ({ chats, lastIds, lastRevision }),
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
    removeSilently(chatId, messageId) {
      silent.add(`${chatId}:${messageId}`);
      return chats.get(chatId)?.delete(messageId) ?? false;
    },
    isRemovedSilently: (chatId, messageId) => silent.has(`${chatId}:${messageId}`),
    inChat: (chatId) => [...(chats.get(chatId)?.values() ?? [])],
  };
}
