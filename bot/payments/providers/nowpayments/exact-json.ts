import { Decimal } from "decimal.js";

/*
 * JSON without loss. `JSON.parse` alone drops the last digits of ids above 2^53, keeps the second of two members with
 * one key, puts keys that look like indexes first, and tells nobody how a number or a text was written: wrong sums,
 * wrong ids, and signatures that do not verify. Every text given here must be JSON already, and shallow (`isShallow`).
 */

/**
 * Reads JSON; every number becomes its plain decimal text. One number has one text, however it was written: an id that
 * comes as 5.5e3 the second time must not pass for another id.
 */
export function parseExact(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === "number" ? plainText(context?.source ?? String(value)) : value,
  );
}

const plainText = (letters: string): string =>
  isBoundless(letters) ? letters : new Decimal(letters).toFixed();

// Decimal too ends somewhere, and there takes numbers for Infinity and nothing. No amount nor id is near it.
const isBoundless = (letters: string): boolean => /e[+-]?0*[1-9]\d{3,}$/i.test(letters);

/** Whether JavaScript's numbers hold all that this JSON's say; else a change of what they drop would go unnoticed. */
export function isExactInJavaScript(text: string): boolean {
  return lexemes(text).every((lexeme) => !/^[-\d]/.test(lexeme) || isExact(lexeme));
}

function isExact(letters: string): boolean {
  const value = Number(letters);
  if (String(value) === letters) return true;
  return !Object.is(value, -0) && !isBoundless(letters) && new Decimal(letters).equals(value);
}

/** Whether a parsed value is nested at most so deep: what walks it may then recurse. */
export function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}

/** JSON as it stands: keys (quotes and all) and scalars letter for letter, members in their order. */
export type Written = string | readonly Written[] | Map<string, Written>;

/**
 * @returns undefined if two readers may see two values: a key stands twice in an object, or is written with an escape.
 * No key of a payment needs one, and V8 takes it for another key once it has met a key with a backslash:
 * https://github.com/nodejs/node/issues/63785.
 */
export function readWritten(text: string): Written | undefined {
  const rest = lexemes(text).values();
  const next = (): string => {
    const { value } = rest.next();
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

// Enough of a grammar for text that is JSON: commas and colons say nothing that the order of the rest does not.
const lexemes = (text: string): readonly string[] =>
  text.match(/[{}[\]]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\]:,"]+/g) ?? [];
