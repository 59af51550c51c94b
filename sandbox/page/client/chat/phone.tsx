import type { JSX } from "preact";
import { Avatar } from "../ui/avatar.tsx";
import { usePage } from "../state/page-context.ts";
import { phoneOn } from "../state/route.ts";
import type { Side } from "../state/route.ts";
import { Chat } from "./chat.tsx";
import { ChatList } from "./chat-list.tsx";
import { useFocusRestore } from "./use-focus-restore.ts";

export function Phone({ side }: { side: Side }): JSX.Element | null {
  const { view, route, go } = usePage();
  const phone = useFocusRestore();
  const place = phoneOn(route, view, side);
  if (place === null) return null;
  const { person } = place;
  const chat = person.chats.find(({ id }) => id === place.chat);
  const open = (id: number | null): void => go({ [side]: { person: person.id, chat: id } });
  return (
    <section
      ref={phone}
      id={`phone-${side}`}
      class={`phone ${side}`}
      aria-label={`${person.name}'s Telegram`}
    >
      <p class="whose">
        <Avatar id={person.id} name={person.name} />
        <b>{person.name}</b>
        <span>{person.username === null ? person.role : `@${person.username} · ${person.role}`}</span>
        <span class="language" title="Language in Telegram">
          {person.language}
        </span>
      </p>
      {chat === undefined ? (
        <ChatList person={person} open={open} />
      ) : (
        <Chat
          key={`${person.id}/${chat.id}`}
          person={person}
          chat={chat}
          side={side}
          back={() => open(null)}
        />
      )}
    </section>
  );
}
