import { Fragment } from "preact";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { dayOf } from "../ui/format.ts";
import type { ChatProps } from "./chat-props.ts";
import { Message } from "./message.tsx";

/** Within this distance of the end, in pixels, the log keeps scrolling to new messages. */
const NEAR = 80;

export function MessageLog({ person, chat }: ChatProps): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const toEnd = (): void => {
    const element = log.current;
    if (element !== null && isAtEnd.current) element.scrollTop = element.scrollHeight;
  };
  const { messages } = chat;
  useLayoutEffect(toEnd, [messages.length, messages.at(-1)?.id, messages.at(-1)?.revision, chat.isTyping]);
  return (
    <div
      ref={log}
      class="log"
      role="log"
      tabIndex={0}
      aria-label={`${person.name}'s chat with ${chat.title}`}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
      }}
      onLoadCapture={toEnd}
    >
      {messages.length === 0 && chat.description !== "" && (
        <div class="about">
          <b>What can this bot do?</b>
          <p dir="auto">{chat.description}</p>
        </div>
      )}
      {messages.map((message, at) => (
        <Fragment key={message.id}>
          {dayOf(message.date) !== dayOf(messages[at - 1]?.date ?? "1970-01-01") && (
            <p class="day">
              <span>{dayOf(message.date)}</span>
            </p>
          )}
          <Message person={person} chat={chat} message={message} />
        </Fragment>
      ))}
      {chat.isTyping && (
        <p class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </p>
      )}
    </div>
  );
}
