import { Decimal } from "decimal.js";

/**
 * Parses JSON; every number becomes its plain decimal text, because `JSON.parse` drops digits of ids above 2^53 and of long
 * amounts. Equal numbers have equal texts: an id that is sent again as 5.5e3 must not become another id.
 */
export function parseExact(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, { source }) =>
    typeof value === "number" && source !== undefined ? plainText(source) : value,
  );
}

const plainText = (letters: string): string =>
  isBoundless(letters) ? letters : new Decimal(letters).toFixed();

// Decimal turns numbers with huge exponents into Infinity or zero. No amount or id is near that.
export const isBoundless = (letters: string): boolean => /e[+-]?0*[1-9]\d{3,}$/i.test(letters);

// ES2026 "JSON.parse source text access": in Node 24, not yet in TypeScript's library.
declare global {
  interface JSON {
    rawJSON(text: string): object;
    parse(
      text: string,
      reviver: (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown,
    ): unknown;
  }
}
