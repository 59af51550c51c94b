import type { JSX } from "preact";
import type { ChatView } from "../view.ts";
import { useDesk } from "./desk.ts";
import { initials } from "./words.ts";

/** As many as base.css has. */
const COLOURS = 6;

/** Of a person, or of a chat; neighbours in the lists differ in colour. */
export function Avatar({ id, name }: { id: number; name: string }): JSX.Element {
  const { people, channels } = useDesk().view;
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

/** The bot's is the same with everybody. */
export function ChatAvatar({ chat: { id, kind, title } }: { chat: ChatView }): JSX.Element {
  if (kind !== "bot") return <Avatar id={id} name={title} />;
  return (
    <span class="avatar of-bot" aria-hidden="true">
      {initials(title)}
    </span>
  );
}
