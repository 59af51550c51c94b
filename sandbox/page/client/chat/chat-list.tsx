import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { plainText } from "../../api/chat-view.ts";
import type { ChatView, PersonView } from "../../api/chat-view.ts";
import { ChatAvatar } from "../ui/avatar.tsx";
import { Unread } from "../ui/unread.tsx";
import { clockTime } from "../ui/format.ts";
import { NewChannel } from "./new-channel.tsx";

export function ChatList({
  person,
  open,
}: {
  person: PersonView;
  open: (chat: number) => void;
}): JSX.Element {
  const [isCreating, setCreating] = useState(false);
  return (
    <div class="chats">
      <h3>Chats</h3>
      <ul>
        {person.chats.map((chat) => (
          <li key={chat.id}>
            <Entry chat={chat} open={() => open(chat.id)} />
          </li>
        ))}
      </ul>
      <button type="button" class="new-channel" onClick={() => setCreating(true)}>
        New channel
      </button>
      {isCreating && <NewChannel userId={person.id} onClose={() => setCreating(false)} />}
    </div>
  );
}

function Entry({ chat, open }: { chat: ChatView; open: () => void }): JSX.Element {
  const last = chat.messages.at(-1);
  return (
    <button type="button" class="chat-entry" onClick={open}>
      <ChatAvatar chat={chat} />
      <span class="who">
        <b>{chat.title}</b>
        <small>
          {last === undefined ? "Nothing yet" : plainText(last.text) || (last.attachment?.kind ?? "")}
        </small>
      </span>
      <span class="aside">
        {last !== undefined && <time dateTime={last.date}>{clockTime(last.date)}</time>}
        <Unread count={chat.unread} />
      </span>
    </button>
  );
}
