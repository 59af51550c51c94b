import type { JSX } from "preact";
import { Sheet } from "./sheet.tsx";

/** An alert of the bot (`show_alert`), shown until it is closed. */
export function Alert({ text, onClose }: { text: string; onClose: () => void }): JSX.Element {
  return (
    <Sheet title="Message from the bot" onClose={onClose}>
      {(close) => (
        <>
          <p class="alert-text">{text}</p>
          <button type="button" class="primary" autofocus onClick={close}>
            OK
          </button>
        </>
      )}
    </Sheet>
  );
}
