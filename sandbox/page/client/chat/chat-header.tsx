import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { ChatAvatar } from "../ui/avatar.tsx";
import { usePage } from "../state/page-context.ts";
import { Icon } from "../ui/icon.tsx";
import { Unread } from "../ui/unread.tsx";
import { Sheet } from "../ui/sheet.tsx";
import type { ChatProps, OpenChatProps } from "./chat-props.ts";

export function ChatHeader({ person, chat, side, back }: OpenChatProps): JSX.Element {
  const { view } = usePage();
  const [isOpen, setOpen] = useState(false);
  const elsewhere = person.chats.reduce((sum, { id, unread }) => sum + (id === chat.id ? 0 : unread), 0);
  const members = view.channels.find(({ id }) => id === chat.id)?.members.length ?? 0;
  const state = chat.isTyping
    ? "typing…"
    : chat.kind === "bot"
      ? "bot"
      : `${chat.status === "member" ? "" : `${chat.status} · `}${members} ${members === 1 ? "member" : "members"}`;
  return (
    <header class="chat-header">
      <button type="button" class="quiet" onClick={back}>
        <Icon of="back" />
        <span class="hidden">Chats of {person.name} </span>
        <Unread count={elsewhere} />
      </button>
      <ChatAvatar chat={chat} />
      <div class="who">
        <h3>{chat.title}</h3>
        <small class={chat.isTyping ? "typing" : ""}>{state}</small>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={`More about ${chat.title}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon of="more" />
      </button>
      {isOpen && (
        <Sheet title={chat.title} over={`phone-${side}`} onClose={() => setOpen(false)}>
          {(close) => <ChatDetails person={person} chat={chat} close={close} />}
        </Sheet>
      )}
    </header>
  );
}

function ChatDetails({ person, chat, close }: ChatProps & { readonly close: () => void }): JSX.Element {
  const { view, act } = usePage();
  const userId = person.id;
  if (chat.kind === "bot") {
    const { hasBlockedBot: isBlocked } = person;
    return (
      <>
        <p class="soft">@{view.bot.username}: the program that you run answers messages to this bot.</p>
        <button
          type="button"
          onClick={() => void act({ kind: "block", userId, isBlocked: !isBlocked }).then(close)}
        >
          {isBlocked ? "Unblock the bot" : "Block the bot"}
        </button>
      </>
    );
  }
  const channel = view.channels.find(({ id }) => id === chat.id);
  return (
    <>
      <ul class="members">
        {channel?.members.map(({ id, name, status }) => (
          <li key={id}>
            {name} <span class="soft">{status}</span>
          </li>
        ))}
      </ul>
      {chat.status !== "creator" && (
        <button
          type="button"
          onClick={() => void act({ kind: "leave", userId, channel: chat.id }).then(close)}
        >
          Leave
        </button>
      )}
    </>
  );
}
