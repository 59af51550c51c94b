import type { JSX } from "preact";
import type { ChatView } from "../../api/chat-view.ts";
import { usePage } from "../state/page-context.ts";
import { initials } from "./format.ts";

/** The number of `.colour-` classes in base.css. */
const COLOURS = 6;

/** The avatar of a user or a chat. Neighbours in a list have different colours. */
export function Avatar({ id, name }: { id: number; name: string }): JSX.Element {
  const { people, channels } = usePage().view;
  const all = [...people, ...channels];
  const colour = Math.max(
    0,
    all.findIndex((each) => each.id === id),
  );
  return (
    <span class={`avatar colour-${colour % COLOURS}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The bot's avatar is the same for every user. */
export function ChatAvatar({ chat: { id, kind, title } }: { chat: ChatView }): JSX.Element {
  if (kind !== "bot") return <Avatar id={id} name={title} />;
  return (
    <span class="avatar of-bot" aria-hidden="true">
      {initials(title)}
    </span>
  );
}
