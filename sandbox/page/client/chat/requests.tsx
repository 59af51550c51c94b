import type { JSX } from "preact";
import type { ChatView, PersonView } from "../../view.ts";
import { useDesk } from "../desk.ts";

/** Who asked to join and waits; the bot usually answers before anybody can. */
export function Requests({ person, chat }: { person: PersonView; chat: ChatView }): JSX.Element | null {
  const { view, act } = useDesk();
  const waiting = view.channels.find(({ id }) => id === chat.id)?.requests ?? [];
  if (waiting.length === 0) return null;
  const answer = (requester: number, isApproved: boolean): void =>
    void act({ kind: "answer-request", who: person.id, channel: chat.id, requester, isApproved });
  return (
    <ul class="requests" aria-label="Requests to join">
      {waiting.map(({ id, name }) => (
        <li key={id}>
          <span>{name} asks to join</span>
          <button type="button" onClick={() => answer(id, true)}>
            Let in<span class="hidden"> {name}</span>
          </button>
          <button type="button" onClick={() => answer(id, false)}>
            Turn down<span class="hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
