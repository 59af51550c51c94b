import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { KeyView, PersonView } from "../../view.ts";
import { useDesk } from "../desk.ts";
import type { Side } from "../route.ts";
import { ChatPicker } from "./chat-picker.tsx";

/** The buttons that the bot put in place of the keyboard. */
export function ReplyKeyboard({ person, side }: { person: PersonView; side: Side }): JSX.Element | null {
  const { act } = useDesk();
  const [picking, setPicking] = useState<KeyView | null>(null);
  if (person.keyboard.length === 0) return null;
  const tap = (key: KeyView): void => {
    if (key.asks === "chat") setPicking(key);
    else void act({ kind: "say", who: person.id, text: key.text });
  };
  return (
    <div class="reply-keyboard" role="group" aria-label={`Keyboard of ${person.name}`}>
      {person.keyboard.map((keys, row) => (
        <div key={row} class="keys">
          {keys.map((key, column) => (
            <button key={column} type="button" dir="auto" onClick={() => tap(key)}>
              {key.text}
            </button>
          ))}
        </div>
      ))}
      {picking !== null && (
        <ChatPicker who={person.id} asked={picking} side={side} onClose={() => setPicking(null)} />
      )}
    </div>
  );
}
