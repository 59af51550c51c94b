import type { JSX } from "preact";
import type { KeyView } from "../../view.ts";
import { Avatar } from "../avatar.tsx";
import { useDesk } from "../desk.ts";
import type { Side } from "../route.ts";
import { Sheet } from "../sheet.tsx";

type Props = {
  readonly who: number;
  readonly asked: KeyView;
  readonly side: Side;
  readonly onClose: () => void;
};

/** Telegram's own list for a button that asks for a chat. */
export function ChatPicker({ who, asked, side, onClose }: Props): JSX.Element {
  const { view, act } = useDesk();
  const choices = view.channels.filter(({ id }) => asked.choices.includes(id));
  return (
    <Sheet title={asked.text} over={`phone-${side}`} onClose={onClose}>
      {(close) =>
        choices.length === 0 ? (
          <p class="soft">There is none that fits. “New channel” in the list of chats makes one.</p>
        ) : (
          <ul class="choices">
            {choices.map(({ id, title, kind }, at) => (
              <li key={id}>
                <button
                  type="button"
                  class="chat-entry"
                  autofocus={at === 0}
                  onClick={() => {
                    close();
                    void act({ kind: "pick-chat", who, key: asked.text, channel: id });
                  }}
                >
                  <Avatar id={id} name={title} />
                  <span class="who">
                    <b>{title}</b>
                    <small>{kind}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )
      }
    </Sheet>
  );
}
