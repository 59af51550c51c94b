import type { JSX } from "preact";

/** SVG paths on a 24 × 24 grid. Fonts differ in the symbols that they contain. */
const PATHS = {
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  download: "M12 4v12M7 11l5 5 5-5M5 20h14",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  outside: "M8 16L17 7M9 7h8v8",
  picture: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
  send: "M4 5l17 7-17 7 3-7zM7 12h8",
  star: "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z",
} as const;

export function Icon({ of }: { of: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class={`icon icon-${of}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
