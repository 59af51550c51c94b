import { useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import { Icon } from "./icon.tsx";

export type Notice = {
  readonly id: number;
  readonly words: string;
  readonly isProblem?: boolean;
  /** A page that was opened, for browsers that do not open pages by themselves. */
  readonly url?: string;
};

/** Long enough to read two sentences. */
const SHOWN_MS = 6_000;
/** More would hide the phones. */
const AT_ONCE = 3;

export type Notices = {
  readonly notices: readonly Notice[];
  readonly notify: (notice: Omit<Notice, "id">) => void;
  readonly drop: (id: number) => void;
};

export function useNotices(): Notices {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const last = useRef(0);
  const drop = (id: number): void => setNotices((shown) => shown.filter((notice) => notice.id !== id));
  return {
    notices,
    drop,
    notify(notice) {
      const id = ++last.current;
      setNotices((shown) => [...shown, { ...notice, id }].slice(-AT_ONCE));
      setTimeout(() => drop(id), SHOWN_MS);
    },
  };
}

export function Toasts({ notices, drop }: Omit<Notices, "notify">): JSX.Element {
  return (
    <div class="toasts" role="status">
      {notices.map(({ id, words, isProblem = false, url }) => (
        <div key={id} class={isProblem ? "toast problem" : "toast"}>
          <p>
            {words}
            {url !== undefined && (
              <>
                {" "}
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {new URL(url).host}
                </a>
              </>
            )}
          </p>
          <button type="button" class="quiet" aria-label="Close this note" onClick={() => drop(id)}>
            <Icon of="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
