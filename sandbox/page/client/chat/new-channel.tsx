import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import { Sheet } from "../sheet.tsx";

export function NewChannel({ who, onClose }: { who: number; onClose: () => void }): JSX.Element {
  const { act } = useDesk();
  const [title, setTitle] = useState("");
  return (
    <Sheet title="New channel" onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void act({ kind: "create-channel", who, title: title.trim() }).then(({ ok }) => ok && close());
          }}
        >
          <label>
            Its name
            <input
              autofocus
              required
              maxLength={128}
              pattern=".*\S.*"
              value={title}
              onInput={(event) => setTitle(event.currentTarget.value)}
            />
          </label>
          <button class="primary">Create</button>
        </form>
      )}
    </Sheet>
  );
}
