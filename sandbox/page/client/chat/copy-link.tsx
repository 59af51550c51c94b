import type { JSX } from "preact";
import { useDesk } from "../desk.ts";
import { Icon } from "../icon.tsx";

/** Takes a link of Telegram along to another person. */
export function CopyLink({ url, from }: { url: string; from: number }): JSX.Element {
  const { copy } = useDesk();
  return (
    <button
      type="button"
      class="copy"
      title="Copy for another person"
      aria-label={`Copy ${url} for another person`}
      onClick={() => copy(url, from)}
    >
      <Icon of="copy" />
    </button>
  );
}
