import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { KeyView, PersonView } from "../../api/chat-view.ts";
import { usePage } from "../state/page-context.ts";
import type { Side } from "../state/route.ts";
import { ChatPicker } from "./chat-picker.tsx";

export function ReplyKeyboard({ person, side }: { person: PersonView; side: Side }): JSX.Element | null {
  const { act } = usePage();
  const [picking, setPicking] = useState<KeyView | null>(null);
  if (person.keyboard.length === 0) return null;
  const tap = (key: KeyView): void => {
    if (key.kind === "chat") setPicking(key);
    else void act({ kind: "send-message", userId: person.id, text: key.text });
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
        <ChatPicker userId={person.id} button={picking} side={side} onClose={() => setPicking(null)} />
      )}
    </div>
  );
}
