import type { JSX } from "preact";
import { Sheet } from "./sheet.tsx";

/** What the bot wants to be read before anything else. */
export function Alert({ words, onClose }: { words: string; onClose: () => void }): JSX.Element {
  return (
    <Sheet title="The bot says" onClose={onClose}>
      {(close) => (
        <>
          <p class="alert-words">{words}</p>
          <button type="button" class="primary" autofocus onClick={close}>
            OK
          </button>
        </>
      )}
    </Sheet>
  );
}
