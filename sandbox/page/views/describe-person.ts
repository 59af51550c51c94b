import type { TestUser, SandboxChannel } from "../../telegram/index.ts";
import { readUpTo } from "../state/read-positions.ts";
import type { PageState } from "../state/page-state.ts";
import type { ChatView, KeyView, MessageView, PersonView } from "../api/chat-view.ts";
import { describeChannelMessage, describePrivateMessage } from "./describe-message.ts";

const SHOWN_MESSAGES = 100;

export function describePerson(state: PageState, person: TestUser): PersonView {
  const channels = state.telegram.channels();
  const { user } = person;
  return {
    id: person.id,
    name: user.first_name,
    username: user.username ?? null,
    language: user.language_code ?? "en",
    role: roleOf(state, person, channels),
    hasBlockedBot: person.hasBlockedBot,
    chats: [
      chatWithBot(state, person),
      ...channels.flatMap((channel) => {
        const status = insideStatus(channel.statusOf(person.id));
        return status === undefined ? [] : [chatOf(state, person, channel, status)];
      }),
    ],
    keyboard: person.replyButtons.map((row) => row.map((button) => describeKey(person, button))),
  };
}

const insideStatus = (status: string): ChatView["status"] | undefined =>
  status === "creator" || status === "administrator" || status === "member" ? status : undefined;

function roleOf(state: PageState, person: TestUser, channels: readonly SandboxChannel[]): string {
  const roles = channels.flatMap((channel) => {
    const status = channel.statusOf(person.id);
    if (status === "creator")
      return [`${channel.botRights === undefined ? "has" : "sells"} “${channel.title}”`];
    return status === "member" ? [`in “${channel.title}”`] : [];
  });
  if (state.operatorIds.includes(person.id)) roles.unshift("operator");
  if (roles.length > 0) return roles.join(" · ");
  return person.hasStarted ? "started the bot" : "has not started the bot";
}

function chatWithBot({ telegram, readPositions }: PageState, person: TestUser): ChatView {
  const messages = person.chat.slice(-SHOWN_MESSAGES).map((each) => describePrivateMessage(telegram, each));
  return {
    id: person.id,
    kind: "bot",
    title: telegram.botName(),
    status: "member",
    unread: countUnread(messages, readUpTo(readPositions, person.id, person.id)),
    isTyping: telegram.isTyping(person.id),
    messages,
    description: telegram.descriptionFor(person),
    commands: telegram.commandsFor(person).map(({ command, description }) => ({ command, description })),
  };
}

function chatOf(
  { telegram, readPositions }: PageState,
  person: TestUser,
  channel: SandboxChannel,
  status: ChatView["status"],
): ChatView {
  const isChannel = channel.kind === "channel";
  const messages = channel.messages
    .slice(-SHOWN_MESSAGES)
    .map((each) => describeChannelMessage(telegram, each, { viewer: person.id, isChannel }));
  return {
    id: channel.id,
    kind: isChannel ? "channel" : "group",
    title: channel.title,
    status,
    unread: countUnread(messages, readUpTo(readPositions, person.id, channel.id)),
    isTyping: telegram.isTyping(channel.id),
    messages,
    description: "",
    commands: [],
  };
}

const countUnread = (messages: readonly MessageView[], readUpTo: number): number =>
  messages.filter(({ id, from }) => from !== "me" && id > readUpTo).length;

type ReplyButton = TestUser["replyButtons"][number][number];

const describeKey = (person: TestUser, { text, requestChat }: ReplyButton): KeyView =>
  requestChat === undefined
    ? { text, kind: "text", choices: [] }
    : { text, kind: "chat", choices: person.offeredChannels(text).map(({ id }) => id) };
