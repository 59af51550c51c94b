import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { ChatHeader } from "./chat-header.tsx";
import type { ChatOnSideProps, OpenChatProps } from "./chat-props.ts";
import { Composer } from "./composer.tsx";
import { MessageLog } from "./message-log.tsx";
import { ReplyKeyboard } from "./reply-keyboard.tsx";
import { Requests } from "./requests.tsx";

export function Chat({ person, chat, side, back }: OpenChatProps): JSX.Element {
  const { act } = usePage();
  const newest = chat.messages.at(-1)?.id;
  useEffect(() => {
    // A phone hidden on a narrow screen does not mark messages as read.
    const isShown = document.querySelector<HTMLElement>(`#phone-${side}`)?.offsetParent !== null;
    if (chat.unread > 0 && isShown) void act({ kind: "read", userId: person.id, chat: chat.id });
  }, [chat.id, newest, chat.unread > 0]);
  return (
    <div class="chat">
      <ChatHeader person={person} chat={chat} side={side} back={back} />
      {chat.status !== "member" && <Requests person={person} chat={chat} />}
      <MessageLog person={person} chat={chat} />
      <Footer person={person} chat={chat} side={side} />
    </div>
  );
}

function Footer({ person, chat, side }: ChatOnSideProps): JSX.Element {
  const { act } = usePage();
  if (chat.kind !== "bot")
    return chat.status === "member" ? (
      <p class="foot soft">{person.name} is a reader here.</p>
    ) : (
      <Composer person={person} chat={chat} side={side} />
    );
  if (person.hasBlockedBot)
    return (
      <div class="foot">
        <button type="button" class="primary" onClick={() => void act({ kind: "start", userId: person.id })}>
          Unblock and start
        </button>
      </div>
    );
  return (
    <>
      {chat.messages.length === 0 && (
        <div class="foot">
          <button
            type="button"
            class="primary"
            onClick={() => void act({ kind: "start", userId: person.id })}
          >
            Start
          </button>
        </div>
      )}
      <Composer person={person} chat={chat} side={side} />
      <ReplyKeyboard person={person} side={side} />
    </>
  );
}
