import type { JSX } from "preact";
import type { ToastQueue } from "../state/use-toasts.ts";
import { Icon } from "./icon.tsx";

export function ToastList({ toasts, drop }: Omit<ToastQueue, "notify">): JSX.Element {
  return (
    <div class="toasts" role="status">
      {toasts.map(({ id, text, isError = false, url }) => (
        <div key={id} class={isError ? "toast error" : "toast"}>
          <p>
            {text}
            {url !== undefined && (
              <>
                {" "}
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {new URL(url).host}
                </a>
              </>
            )}
          </p>
          <button type="button" class="quiet" aria-label="Close this message" onClick={() => drop(id)}>
            <Icon of="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
