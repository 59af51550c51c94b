import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ChatView, PersonView } from "../../view.ts";
import { ChatAvatar } from "../avatar.tsx";
import { useDesk } from "../desk.ts";
import { Icon } from "../icon.tsx";
import { Unread } from "../unread.tsx";
import { Sheet } from "../sheet.tsx";
import type { ChatProps } from "./chat.tsx";

export function ChatHeader({ person, chat, side, back }: ChatProps): JSX.Element {
  const { view } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const elsewhere = person.chats.reduce((sum, { id, unread }) => sum + (id === chat.id ? 0 : unread), 0);
  const members = view.channels.find(({ id }) => id === chat.id)?.members.length ?? 0;
  const state = chat.isTyping
    ? "typing…"
    : chat.kind === "bot"
      ? "bot"
      : `${chat.standing === "member" ? "" : `${chat.standing} · `}${members} ${members === 1 ? "member" : "members"}`;
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
          {(close) => <More person={person} chat={chat} close={close} />}
        </Sheet>
      )}
    </header>
  );
}

function More({
  person,
  chat,
  close,
}: {
  person: PersonView;
  chat: ChatView;
  close: () => void;
}): JSX.Element {
  const { view, act } = useDesk();
  const who = person.id;
  if (chat.kind === "bot") {
    const { hasBlockedBot: isBlocked } = person;
    return (
      <>
        <p class="soft">
          @{view.bot.username}: what anybody writes to it is answered by the program that you run.
        </p>
        <button
          type="button"
          onClick={() => void act({ kind: "block", who, isBlocked: !isBlocked }).then(close)}
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
        {channel?.members.map(({ id, name, standing }) => (
          <li key={id}>
            {name} <span class="soft">{standing}</span>
          </li>
        ))}
      </ul>
      {chat.standing !== "creator" && (
        <button type="button" onClick={() => void act({ kind: "leave", who, channel: chat.id }).then(close)}>
          Leave
        </button>
      )}
    </>
  );
}
