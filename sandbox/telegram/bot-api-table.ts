import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Names and types of the fields of a method or an object. A type is written as in the Bot API's tables, joined
 * by "|": `Integer|String`, `Array of MessageEntity`; `'photo'` is a fixed word and `Object` any object.
 */
export type Fields = {
  readonly required: Readonly<Record<string, string>>;
  readonly optional: Readonly<Record<string, string>>;
};

export type MethodTable = {
  readonly version: string;
  readonly methods: Readonly<Record<string, Fields>>;
  readonly objects: Readonly<Record<string, Fields>>;
  readonly unions: Readonly<Record<string, readonly string[]>>;
};

/** Made by make-method-table.ts. */
export const methodTable: MethodTable = JSON.parse(
  readFileSync(join(import.meta.dirname, "bot-api-methods.json"), "utf8"),
) as MethodTable;

const spellings = new Map(Object.keys(methodTable.methods).map((name) => [name.toLowerCase(), name]));

/** The method's spelling in the documentation; Telegram accepts any case. Unknown names come back as `undefined`. */
export const methodSpelling = (name: string): string | undefined => spellings.get(name.toLowerCase());

/** The type of one field, or `undefined` when the method or object does not know it. */
export function fieldType(fields: Fields, name: string): string | undefined {
  if (Object.hasOwn(fields.required, name)) return fields.required[name];
  return Object.hasOwn(fields.optional, name) ? fields.optional[name] : undefined;
}
