import type { JSX } from "preact";

export function Unread({ count }: { count: number }): JSX.Element | null {
  if (count === 0) return null;
  return (
    <span class="badge">
      {count}
      <span class="hidden"> unread</span>
    </span>
  );
}
