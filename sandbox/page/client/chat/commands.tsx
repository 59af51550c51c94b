import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { Sheet } from "../ui/sheet.tsx";
import type { ChatOnSideProps } from "./chat-props.ts";

export function Commands({ person, chat, side }: ChatOnSideProps): JSX.Element | null {
  const { act } = usePage();
  const [isOpen, setOpen] = useState(false);
  if (chat.commands.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="menu"
        aria-haspopup="dialog"
        aria-label={`Menu of commands for ${person.name}`}
        onClick={() => setOpen(true)}
      >
        Menu
      </button>
      {isOpen && (
        <Sheet title="Commands" over={`phone-${side}`} onClose={() => setOpen(false)}>
          {(close) => (
            <ul class="commands">
              {chat.commands.map(({ command, description }, at) => (
                <li key={command}>
                  <button
                    type="button"
                    autofocus={at === 0}
                    onClick={() => {
                      close();
                      void act({ kind: "send-message", userId: person.id, text: `/${command}` });
                    }}
                  >
                    <b>/{command}</b> <span class="soft">{description}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Sheet>
      )}
    </>
  );
}
