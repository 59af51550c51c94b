import type { JSX } from "preact";
import type { KeyView } from "../../api/chat-view.ts";
import { Avatar } from "../ui/avatar.tsx";
import { usePage } from "../state/page-context.ts";
import type { Side } from "../state/route.ts";
import { Sheet } from "../ui/sheet.tsx";

type Props = {
  readonly userId: number;
  readonly button: KeyView;
  readonly side: Side;
  readonly onClose: () => void;
};

/** The app's list of chats for a `request_chat` button. */
export function ChatPicker({ userId, button, side, onClose }: Props): JSX.Element {
  const { view, act } = usePage();
  const choices = view.channels.filter(({ id }) => button.choices.includes(id));
  return (
    <Sheet title={button.text} over={`phone-${side}`} onClose={onClose}>
      {(close) =>
        choices.length === 0 ? (
          <p class="soft">No suitable chat. Create one with “New channel” in the list of chats.</p>
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
                    void act({ kind: "pick-chat", userId, key: button.text, channel: id });
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
