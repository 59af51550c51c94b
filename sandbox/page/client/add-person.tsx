import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useDesk } from "./desk.ts";
import { Sheet } from "./sheet.tsx";

const LANGUAGES = [
  ["en", "English"],
  ["ru", "Russian"],
  ["es", "Spanish"],
  ["pt-br", "Portuguese (Brazil)"],
  ["id", "Indonesian"],
  ["fa", "Persian"],
  ["de", "German"],
  ["fr", "French"],
] as const;

export function AddPerson({ onClose }: { onClose: () => void }): JSX.Element {
  const { act } = useDesk();
  const [name, setName] = useState("");
  const [language, setLanguage] = useState("en");
  return (
    <Sheet title="Somebody new" onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void act({ kind: "add-person", name: name.trim(), language }).then(({ ok }) => ok && close());
          }}
        >
          <label>
            Name
            <input
              autofocus
              required
              maxLength={64}
              pattern=".*\S.*"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label>
            Language of their Telegram
            <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
              {LANGUAGES.map(([tag, words]) => (
                <option key={tag} value={tag}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <button class="primary">Add</button>
        </form>
      )}
    </Sheet>
  );
}
