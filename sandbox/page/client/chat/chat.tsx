import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { ChatView, PersonView } from "../../view.ts";
import { useDesk } from "../desk.ts";
import type { Side } from "../route.ts";
import { ChatHeader } from "./chat-header.tsx";
import { Composer } from "./composer.tsx";
import { MessageLog } from "./message-log.tsx";
import { ReplyKeyboard } from "./reply-keyboard.tsx";
import { Requests } from "./requests.tsx";

export type ChatProps = {
  readonly person: PersonView;
  readonly chat: ChatView;
  readonly side: Side;
  readonly back: () => void;
};

export function Chat({ person, chat, side, back }: ChatProps): JSX.Element {
  const { act } = useDesk();
  const newest = chat.messages.at(-1)?.id;
  useEffect(() => {
    // A phone that a narrow screen hides is not being read.
    const isShown = document.querySelector<HTMLElement>(`#phone-${side}`)?.offsetParent !== null;
    if (chat.unread > 0 && isShown) void act({ kind: "read", who: person.id, chat: chat.id });
  }, [chat.id, newest, chat.unread > 0]);
  return (
    <div class="chat">
      <ChatHeader person={person} chat={chat} side={side} back={back} />
      {chat.standing !== "member" && <Requests person={person} chat={chat} />}
      <MessageLog person={person} chat={chat} />
      <Footer person={person} chat={chat} side={side} />
    </div>
  );
}

function Footer({ person, chat, side }: Omit<ChatProps, "back">): JSX.Element {
  const { act } = useDesk();
  if (chat.kind !== "bot")
    return chat.standing === "member" ? (
      <p class="foot soft">{person.name} reads here.</p>
    ) : (
      <Composer person={person} chat={chat} side={side} />
    );
  if (person.hasBlockedBot)
    return (
      <div class="foot">
        <button type="button" class="primary" onClick={() => void act({ kind: "start", who: person.id })}>
          Unblock and start
        </button>
      </div>
    );
  return (
    <>
      {chat.messages.length === 0 && (
        <div class="foot">
          <button type="button" class="primary" onClick={() => void act({ kind: "start", who: person.id })}>
            Start
          </button>
        </div>
      )}
      <Composer person={person} chat={chat} side={side} />
      <ReplyKeyboard person={person} side={side} />
    </>
  );
}
