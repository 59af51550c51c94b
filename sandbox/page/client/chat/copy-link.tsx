import type { JSX } from "preact";
import { usePage } from "../state/page-context.ts";
import { Icon } from "../ui/icon.tsx";

/** Copies a Telegram link for another user. */
export function CopyLink({ url, from }: { url: string; from: number }): JSX.Element {
  const { copy } = usePage();
  return (
    <button
      type="button"
      class="copy"
      title="Copy for another user"
      aria-label={`Copy ${url} for another user`}
      onClick={() => copy(url, from)}
    >
      <Icon of="copy" />
    </button>
  );
}
