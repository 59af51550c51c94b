import { Decimal } from "decimal.js";

/*
 * JSON that keeps numbers as they were written. `JSON.parse` alone would turn 1.0 into 1, 1e-07 into 1e-7 and lose
 * the last digits of ids above 2^53: wrong sums, wrong ids, and signatures that do not verify.
 */

/** Reads JSON; every number becomes the text that stood there. */
export function parseExact(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
    typeof value === "number" ? (context?.source ?? String(value)) : value,
  );
}

/** The same JSON with keys sorted at every depth, all scalars letter for letter as they came, no white space. */
export function sortAsWritten(text: string): string {
  return JSON.stringify(
    sortKeys(
      JSON.parse(text, (_key, value: unknown, context?: { source?: string }) =>
        context?.source === undefined ? value : JSON.rawJSON(context.source),
      ),
    ),
  );
}

/** The same JSON with keys sorted at every depth, as JavaScript writes numbers and texts. */
export const sortAsJavaScript = (text: string): string => JSON.stringify(sortKeys(JSON.parse(text)));

/** Whether JavaScript's numbers hold every digit of this JSON's; else a change of the others would go unnoticed. */
export function isExactInJavaScript(text: string): boolean {
  let isExact = true;
  JSON.parse(text, (_key, part: unknown, context?: { source?: string }) => {
    if (typeof part === "number") isExact &&= new Decimal(context?.source ?? "NaN").equals(part);
    return part;
  });
  return isExact;
}

/** Whether a parsed value is nested at most so deep: what walks it may then recurse. */
export function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null || JSON.isRawJSON(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sortKeys(part)] as const);
  return Object.fromEntries(
    entries.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
  );
}
