import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";
import { Sheet } from "../ui/sheet.tsx";

export function NewChannel({ userId, onClose }: { userId: number; onClose: () => void }): JSX.Element {
  const { act } = usePage();
  const [title, setTitle] = useState("");
  return (
    <Sheet title="New channel" onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void act({ kind: "create-channel", userId, title: title.trim() }).then(({ ok }) => ok && close());
          }}
        >
          <label>
            Name
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
