import type { Persona, SandboxChannel } from "../../telegram/index.ts";
import { readUpTo } from "../read-marks.ts";
import type { Stage } from "../stage.ts";
import type { ChatView, KeyView, MessageView, PersonView } from "../view.ts";
import { describeChannelMessage, describePrivateMessage } from "./describe-message.ts";

const SHOWN_MESSAGES = 100;

export function describePerson(stage: Stage, person: Persona): PersonView {
  const channels = stage.telegram.channels();
  const { user } = person;
  return {
    id: person.id,
    name: user.first_name,
    username: user.username ?? null,
    language: user.language_code ?? "en",
    role: roleOf(stage, person, channels),
    hasBlockedBot: person.hasBlockedBot,
    chats: [
      chatWithBot(stage, person),
      ...channels.flatMap((channel) => {
        const standing = asInside(channel.standingOf(person.id));
        return standing === undefined ? [] : [chatOf(stage, person, channel, standing)];
      }),
    ],
    keyboard: person.replyButtons.map((row) => row.map((button) => describeKey(person, button))),
  };
}

const asInside = (standing: string): ChatView["standing"] | undefined =>
  standing === "creator" || standing === "administrator" || standing === "member" ? standing : undefined;

function roleOf(stage: Stage, person: Persona, channels: readonly SandboxChannel[]): string {
  const roles = channels.flatMap((channel) => {
    const standing = channel.standingOf(person.id);
    if (standing === "creator")
      return [`${channel.botRights === undefined ? "has" : "sells"} “${channel.title}”`];
    return standing === "member" ? [`in “${channel.title}”`] : [];
  });
  if (stage.operatorIds.includes(person.id)) roles.unshift("operator");
  if (roles.length > 0) return roles.join(" · ");
  return person.hasStarted ? "knows the bot" : "new here";
}

function chatWithBot({ telegram, marks }: Stage, person: Persona): ChatView {
  const messages = person.chat.slice(-SHOWN_MESSAGES).map((each) => describePrivateMessage(telegram, each));
  return {
    id: person.id,
    kind: "bot",
    title: telegram.botName(),
    standing: "member",
    unread: countUnread(messages, readUpTo(marks, person.id, person.id)),
    isTyping: telegram.isTyping(person.id),
    messages,
    description: telegram.descriptionFor(person),
    commands: telegram.commandsFor(person).map(({ command, description }) => ({ command, description })),
  };
}

function chatOf(
  { telegram, marks }: Stage,
  person: Persona,
  channel: SandboxChannel,
  standing: ChatView["standing"],
): ChatView {
  const isChannel = channel.kind === "channel";
  const messages = channel.messages
    .slice(-SHOWN_MESSAGES)
    .map((each) => describeChannelMessage(telegram, each, { viewer: person.id, isChannel }));
  return {
    id: channel.id,
    kind: isChannel ? "channel" : "group",
    title: channel.title,
    standing,
    unread: countUnread(messages, readUpTo(marks, person.id, channel.id)),
    isTyping: telegram.isTyping(channel.id),
    messages,
    description: "",
    commands: [],
  };
}

const countUnread = (messages: readonly MessageView[], readUpTo: number): number =>
  messages.filter(({ id, from }) => from !== "me" && id > readUpTo).length;

type ReplyButton = Persona["replyButtons"][number][number];

const describeKey = (person: Persona, { text, requestChat }: ReplyButton): KeyView =>
  requestChat === undefined
    ? { text, asks: "text", choices: [] }
    : { text, asks: "chat", choices: person.offers(text).map(({ id }) => id) };
