import { Decimal } from "decimal.js";
import { isBoundless } from "../../../../platform/values/exact-json.ts";

/*
 * JSON as written. `JSON.parse` keeps the last of two members with one key, moves index keys to the front, and loses how numbers
 * and texts were written, so that signatures do not verify. Every text here must be JSON, and shallow (`isShallow`).
 */

/** JavaScript's numbers hold all numbers of this JSON exactly; otherwise a change of the dropped digits would go unnoticed. */
export function isExactInJavaScript(text: string): boolean {
  return lexemes(text).every((lexeme) => !/^[-\d]/.test(lexeme) || isExact(lexeme));
}

function isExact(letters: string): boolean {
  const value = Number(letters);
  if (String(value) === letters) return true;
  return !Object.is(value, -0) && !isBoundless(letters) && new Decimal(letters).equals(value);
}

/** A parsed value is nested no deeper than `depth`: recursion over it is safe. */
export function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}

/** JSON as written: keys with their quotes and scalars unchanged, members in their order. */
export type Written = string | readonly Written[] | Map<string, Written>;

/**
 * @returns undefined if two parsers may read two values: an object has a key twice, or a key contains an escape. No key of a
 * payment needs an escape, and V8 may confuse such keys: https://github.com/nodejs/node/issues/63785.
 */
export function readWritten(text: string): Written | undefined {
  const remaining = lexemes(text).values();
  const next = (): string => {
    const { value } = remaining.next();
    if (value === undefined) throw new SyntaxError("JSON ended early");
    return value;
  };
  let hasOneReading = true;
  const read = (lexeme: string): Written => {
    if (lexeme === "[") {
      const items: Written[] = [];
      for (let item = next(); item !== "]"; item = next()) items.push(read(item));
      return items;
    }
    if (lexeme !== "{") return lexeme;
    const members = new Map<string, Written>();
    for (let key = next(); key !== "}"; key = next()) {
      hasOneReading &&= !members.has(key) && !key.includes("\\");
      members.set(key, read(next()));
    }
    return members;
  };
  const written = read(next());
  return hasOneReading ? written : undefined;
}

// Sufficient for text that is JSON: commas and colons add nothing to the order of the other lexemes. The last quote is optional, so
// that text of many quotes does not take quadratic time.
const lexemes = (text: string): readonly string[] =>
  text.match(/[{}[\]]|"[^"\\]*(?:\\.[^"\\]*)*"?|[^\s{}[\]:,"]+/g) ?? [];
