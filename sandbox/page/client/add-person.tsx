import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePage } from "./state/page-context.ts";
import { Sheet } from "./ui/sheet.tsx";

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
  const { act } = usePage();
  const [name, setName] = useState("");
  const [language, setLanguage] = useState("en");
  return (
    <Sheet title="New user" onClose={onClose}>
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
            Language in Telegram
            <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
              {LANGUAGES.map(([tag, label]) => (
                <option key={tag} value={tag}>
                  {label}
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
