import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";
import type { ChatProps } from "./chat-props.ts";

/** Pending join requests. The bot usually answers before anyone else can. */
export function Requests({ person, chat }: ChatProps): JSX.Element | null {
  const { view, act } = usePage();
  const waiting = view.channels.find(({ id }) => id === chat.id)?.requests ?? [];
  if (waiting.length === 0) return null;
  const answer = (requester: number, isApproved: boolean): void =>
    void act({ kind: "answer-request", userId: person.id, channel: chat.id, requester, isApproved });
  return (
    <ul class="requests" aria-label="Join requests">
      {waiting.map(({ id, name }) => (
        <li key={id}>
          <span>{name} asks to join</span>
          <button type="button" onClick={() => answer(id, true)}>
            Approve<span class="hidden"> {name}</span>
          </button>
          <button type="button" onClick={() => answer(id, false)}>
            Decline<span class="hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
