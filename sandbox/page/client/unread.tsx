import type { JSX } from "preact";

/** How many messages were not looked at; nothing for none. */
export function Unread({ count }: { count: number }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <span class="badge">
      {count}
      <span class="hidden"> unread</span>
    </span>
  );
}
