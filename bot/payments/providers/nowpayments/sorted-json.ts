import type { Written } from "./exact-json.ts";

/** The same JSON with keys sorted at every depth, as `JSON.stringify` writes it; `text` must be JSON. */
export function sortAsJavaScript(text: string, lists: "kept" | "as objects"): string {
  const sort = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (lists === "kept" && Array.isArray(value)) return value.map(sort);
    const members = Object.entries(value).map(([key, part]) => [key, sort(part)] as const);
    return Object.fromEntries(members.toSorted(([left], [right]) => (left < right ? -1 : 1)));
  };
  return JSON.stringify(sort(JSON.parse(text)));
}

/** Rewrites one JSON string, with its quotes. */
export type Spelling = (letters: string) => string;

export const asItStands: Spelling = (letters) => letters;

/** Escapes only what JSON requires, as JavaScript does, and others with unescaped slashes and characters. */
export const unescaped: Spelling = (letters) => JSON.stringify(JSON.parse(letters));

/** Everything but printable ASCII as \u and four lower-case digits, as Python does, and PHP for the texts of a shop. */
export const inAscii: Spelling = (letters) =>
  unescaped(letters).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The same JSON with keys sorted at every depth and without white space; numbers stay as written. */
export function sortAsWritten(value: Written, spell: Spelling): string {
  if (typeof value === "string") return value.startsWith('"') ? spell(value) : value;
  if (!(value instanceof Map)) return `[${value.map((part) => sortAsWritten(part, spell)).join(",")}]`;
  const members = [...value]
    .map(([key, part]) => ({ order: Buffer.from(key.slice(1, -1)), key, part }))
    // UTF-8 bytes sort by code point, as all languages but JavaScript do.
    .toSorted((left, right) => Buffer.compare(left.order, right.order));
  return `{${members.map(({ key, part }) => `${spell(key)}:${sortAsWritten(part, spell)}`).join(",")}}`;
}
