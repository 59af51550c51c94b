import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icon.tsx";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

export type SheetProps = {
  readonly title: string;
  readonly onClose: () => void;
  /** Receives the function that closes the sheet and restores the focus. */
  readonly children: (close: () => void) => ComponentChildren;
  /** Id of the element whose lower edge the sheet covers; default: the middle of the page. */
  readonly over?: string;
};

/** A modal sheet. Esc and a click beside it close it; the browser traps the focus. */
export function Sheet({ title, onClose, children, over }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const sheet = dialog.current;
    if (sheet === null) return;
    const place = (over === undefined ? null : document.getElementById(over))?.getBoundingClientRect();
    if (place !== undefined) {
      sheet.style.setProperty("--left", `${place.left}px`);
      sheet.style.setProperty("--width", `${place.width}px`);
      sheet.style.setProperty("--bottom", `${innerHeight - place.bottom}px`);
    }
    sheet.showModal();
  }, [over]);
  // At once: the browser's own "close" event comes later, when the sheet may have been opened again.
  const close = (): void => {
    dialog.current?.close();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={over === undefined ? "sheet" : "sheet over"}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="sheet-body">
        <div class="sheet-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="quiet" aria-label="Close" onClick={close}>
            <Icon of="close" />
          </button>
        </div>
        {children(close)}
      </div>
    </dialog>
  );
}
