import type { Written } from "./exact-json.ts";

/** The same JSON as `JSON.stringify` writes it when keys are sorted at every depth; `text` must be JSON. */
export function sortAsJavaScript(text: string, lists: "kept" | "as objects"): string {
  const sort = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (lists === "kept" && Array.isArray(value)) return value.map(sort);
    const members = Object.entries(value).map(([key, part]) => [key, sort(part)] as const);
    return Object.fromEntries(members.toSorted(([left], [right]) => (left < right ? -1 : 1)));
  };
  return JSON.stringify(sort(JSON.parse(text)));
}

/** The letters of one text, quotes and all, from the letters that stand in the body. */
export type Spelling = (letters: string) => string;

export const asItStands: Spelling = (letters) => letters;

/** Escapes only where JSON demands it: JavaScript, and others who are told to leave slashes and letters alone. */
export const unescaped: Spelling = (letters) => JSON.stringify(JSON.parse(letters));

/** All but printable ASCII as \u and four small digits: Python and, for what a shop's text can hold, PHP. */
export const inAscii: Spelling = (letters) =>
  unescaped(letters).replaceAll(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The same JSON with keys sorted at every depth and no white space; numbers stay letter for letter. */
export function sortAsWritten(value: Written, spell: Spelling): string {
  if (typeof value === "string") return value.startsWith('"') ? spell(value) : value;
  if (!(value instanceof Map)) return `[${value.map((part) => sortAsWritten(part, spell)).join(",")}]`;
  const members = [...value]
    .map(([key, part]) => ({ order: Buffer.from(key.slice(1, -1)), key, part }))
    // Bytes of UTF-8 are in the order of code points, as all but JavaScript sort.
    .toSorted((left, right) => Buffer.compare(left.order, right.order));
  return `{${members.map(({ key, part }) => `${spell(key)}:${sortAsWritten(part, spell)}`).join(",")}}`;
}
