import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PersonView } from "../api/chat-view.ts";
import { AddPerson } from "./add-person.tsx";
import { Avatar } from "./ui/avatar.tsx";
import { usePage } from "./state/page-context.ts";
import { phoneOn, sides } from "./state/route.ts";
import { Unread } from "./ui/unread.tsx";

export function People(): JSX.Element {
  const { view, route, go } = usePage();
  const [isAdding, setAdding] = useState(false);
  return (
    <section class="people" aria-labelledby="people-title">
      <header>
        <h2 id="people-title">Users</h2>
        <div class="sides" role="group" aria-label="Side for the next user">
          {sides.map((side) => (
            <button
              key={side}
              type="button"
              aria-pressed={route.side === side}
              title={`Users open on the ${side}`}
              onClick={() => go({ side })}
            >
              {side}
            </button>
          ))}
        </div>
      </header>
      <ul>
        {view.people.map((person) => (
          <li key={person.id}>
            <Person person={person} />
          </li>
        ))}
        <li>
          <button type="button" class="person add" onClick={() => setAdding(true)}>
            <span class="avatar" aria-hidden="true">
              +
            </span>
            <span class="who">New user</span>
          </button>
        </li>
      </ul>
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </section>
  );
}

function Person({ person }: { person: PersonView }): JSX.Element {
  const { view, route, show } = usePage();
  const { id, name, role, chats } = person;
  const shown = sides.find((side) => phoneOn(route, view, side)?.person.id === id);
  const place = shown === undefined ? null : phoneOn(route, view, shown);
  const unread = chats.reduce((sum, chat) => sum + chat.unread, 0);
  const open = (): void => {
    show({ person: id, chat: place === null ? (chats[0]?.id ?? null) : place.chat });
    // A second click on a visible user focuses the text field.
    if (shown !== undefined) document.querySelector<HTMLElement>(`#phone-${shown} textarea`)?.focus();
  };
  return (
    <button
      type="button"
      class="person"
      aria-current={shown === undefined ? undefined : "true"}
      onClick={open}
    >
      <Avatar id={id} name={name} />
      <span class="who">
        <b>{name}</b>
        <small>{role}</small>
      </span>
      <Unread count={unread} />
    </button>
  );
}
