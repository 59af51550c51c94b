import { randomInt } from "node:crypto";
import type { ChatMember, Poll } from "grammy/types";
import { forwarded } from "../world/forwarded.ts";
import type { Content, StoredMessage } from "../world/messages.ts";
import { privateChat, SandboxUserError } from "../world/people.ts";
import type { Person } from "../world/people.ts";
import { detectEntities } from "../world/text.ts";
import type { World } from "../world/world.ts";
import type { ShownMessage } from "./shown-message.ts";

/** Puts a message of the person into the private chat and reports it to the bot. */
export function say(world: World, person: Person, content: Content): StoredMessage {
  if (person.blocked) throw new SandboxUserError("YOU_BLOCKED_USER", "unblock the bot first");
  person.started = true;
  const stored = world.messages.add({
    chat: privateChat(person.user),
    from: person.user,
    date: world.seconds(),
    byBot: false,
    content,
  });
  world.updates.push({ message: { ...stored.message, from: person.user, chat: privateChat(person.user) } });
  world.changed.notify();
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

export function photoContent(world: World, { photo, caption }: PhotoToSend): Content {
  const file = world.files.add({ kind: "photo", name: "photo.jpg", contentType: "image/jpeg", data: photo });
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

export function documentContent(world: World, { document: data, name }: DocumentToSend): Content {
  const contentType = name.endsWith(".csv") ? "text/csv" : "text/plain";
  const file = world.files.add({ kind: "document", name, contentType, data });
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

/** Several photos in one message, as an app sends them: a message each, of one `media_group_id`. */
export function albumContents(world: World, photos: readonly PhotoToSend[]): Content[] {
  if (photos.length < 2 || photos.length > 10) throw new SandboxUserError("MULTI_MEDIA_TOO_LONG");
  const media_group_id = String(randomInt(2 ** 47));
  return photos.map((photo) => ({ ...photoContent(world, photo), media_group_id }));
}

export type PollToSend = {
  readonly question: string;
  readonly options: readonly string[];
  /** A quiz, whose right answer the bot knows. */
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

export function forwardContent(world: World, { chatId, id }: ShownMessage): Content {
  const stored = world.messages.find(chatId, id);
  if (!stored) throw new SandboxUserError("MESSAGE_ID_INVALID", "there is no such message any more");
  const content = forwarded(stored.message);
  if (content.poll === undefined) return content;
  // Bot API, Poll: the right answers of a quiz are told to the chat that it was sent to, not to where it is forwarded.
  const { correct_option_ids: _, ...poll } = content.poll;
  return { ...content, poll };
}

/** Blocks or unblocks the bot; it hears of either as `my_chat_member`. */
export function setBlocked(world: World, person: Person, blocked: boolean): void {
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  const user = world.bot.user;
  const member = (isBlocked: boolean): ChatMember =>
    isBlocked ? { status: "kicked", user, until_date: 0 } : { status: "member", user };
  world.updates.push({
    my_chat_member: {
      chat: privateChat(person.user),
      from: person.user,
      date: world.seconds(),
      old_chat_member: member(!blocked),
      new_chat_member: member(blocked),
    },
  });
  world.changed.notify();
}
