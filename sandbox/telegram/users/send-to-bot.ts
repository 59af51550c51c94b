import { randomInt } from "node:crypto";
import type { ChatMember, Poll } from "grammy/types";
import { forwarded } from "../backend/forwarded.ts";
import type { Content, StoredMessage } from "../backend/messages.ts";
import { privateChat, SandboxUserError } from "../backend/people.ts";
import type { Person } from "../backend/people.ts";
import { detectEntities } from "../backend/text.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { ShownMessage } from "./shown-message.ts";

/** Adds a message of the user to the private chat and sends it to the bot. */
export function sendToBot(backend: TelegramBackend, person: Person, content: Content): StoredMessage {
  if (person.blocked) throw new SandboxUserError("YOU_BLOCKED_USER", "unblock the bot first");
  person.started = true;
  const stored = backend.messages.add({
    chat: privateChat(person.user),
    from: person.user,
    date: backend.seconds(),
    byBot: false,
    content,
  });
  backend.updates.push({ message: { ...stored.message, from: person.user, chat: privateChat(person.user) } });
  backend.changed.notify();
  return stored;
}

export function textContent(text: string): Content {
  const trimmed = text.trim();
  if (trimmed === "") throw new SandboxUserError("MESSAGE_EMPTY");
  if (trimmed.length > 4096) throw new SandboxUserError("MESSAGE_TOO_LONG");
  const entities = detectEntities(trimmed);
  return { text: trimmed, ...(entities.length === 0 ? {} : { entities }) };
}

export type PhotoToSend = { readonly photo: Buffer; readonly caption?: string };

export function photoContent(backend: TelegramBackend, { photo, caption }: PhotoToSend): Content {
  const file = backend.files.add({
    kind: "photo",
    name: "photo.jpg",
    contentType: "image/jpeg",
    data: photo,
  });
  return {
    photo: [
      {
        file_id: file.fileId,
        file_unique_id: file.uniqueId,
        width: 800,
        height: 600,
        file_size: photo.length,
      },
    ],
    ...(caption === undefined ? {} : { caption }),
  };
}

export type DocumentToSend = { readonly document: Buffer; readonly name: string };

export function documentContent(backend: TelegramBackend, { document: data, name }: DocumentToSend): Content {
  const contentType = name.endsWith(".csv") ? "text/csv" : "text/plain";
  const file = backend.files.add({ kind: "document", name, contentType, data });
  return {
    document: {
      file_id: file.fileId,
      file_unique_id: file.uniqueId,
      file_name: name,
      mime_type: contentType,
      file_size: data.length,
    },
  };
}

/** An album: a message for each photo, with a common `media_group_id`. */
export function albumContents(backend: TelegramBackend, photos: readonly PhotoToSend[]): Content[] {
  if (photos.length < 2 || photos.length > 10) throw new SandboxUserError("MULTI_MEDIA_TOO_LONG");
  const media_group_id = String(randomInt(2 ** 47));
  return photos.map((photo) => ({ ...photoContent(backend, photo), media_group_id }));
}

export type PollToSend = {
  readonly question: string;
  readonly options: readonly string[];
  /** Index of the right answer; makes the poll a quiz. */
  readonly correct?: number;
};

export function pollContent({ question, options, correct }: PollToSend): Content {
  const poll: Poll = {
    id: String(randomInt(2 ** 47)),
    question,
    options: options.map((text, index) => ({ persistent_id: String(index + 1), text, voter_count: 0 })),
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: correct === undefined ? "regular" : "quiz",
    allows_multiple_answers: false,
    allows_revoting: correct === undefined,
    members_only: false,
    ...(correct === undefined ? {} : { correct_option_ids: [correct] }),
  };
  return { poll };
}

/** `/start` with a deep link's payload, as `https://t.me/bot?start=payload` sends it. */
export function startText(payload: string | undefined): string {
  if (payload === undefined) return "/start";
  if (!/^[\w-]{1,64}$/u.test(payload))
    throw new SandboxUserError("START_PARAM_INVALID", `"${payload}" is not 1-64 of A-Za-z0-9_-`);
  return `/start ${payload}`;
}

export function forwardContent(backend: TelegramBackend, { chatId, id }: ShownMessage): Content {
  const stored = backend.messages.find(chatId, id);
  if (!stored) throw new SandboxUserError("MESSAGE_ID_INVALID", "the message was deleted");
  const content = forwarded(stored.message);
  if (content.poll === undefined) return content;
  // Bot API, Poll: a bot learns the right answers of a quiz in the chat that it was sent to, but not of a forwarded one.
  const { correct_option_ids: _, ...poll } = content.poll;
  return { ...content, poll };
}

/** Blocks or unblocks the bot, which receives `my_chat_member`. */
export function setBlocked(backend: TelegramBackend, person: Person, blocked: boolean): void {
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  const user = backend.bot.user;
  const member = (isBlocked: boolean): ChatMember =>
    isBlocked ? { status: "kicked", user, until_date: 0 } : { status: "member", user };
  backend.updates.push({
    my_chat_member: {
      chat: privateChat(person.user),
      from: person.user,
      date: backend.seconds(),
      old_chat_member: member(!blocked),
      new_chat_member: member(blocked),
    },
  });
  backend.changed.notify();
}
