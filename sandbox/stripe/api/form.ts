import { StripeError } from "../account/stripe-error.ts";

export type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type Form = { [key: string]: FormValue };

const invalid = (message: string): StripeError => new StripeError(400, message, { isBeforeStart: true });

// The vendor's SDKs nest five levels for what this account can do.
const MAX_DEPTH = 8;

/** `line_items[0][price_data][currency]=usd&metadata[order]=1`: bracket keys as nested objects and arrays. */
export function parseForm(text: string): Form {
  const root: Form = {};
  for (const [key, value] of new URLSearchParams(text)) put(root, pathOf(key), value);
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, toArrays(value)]));
}

function pathOf(key: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key);
  if (match === null) throw invalid(`Invalid parameter name: ${key}`);
  const [, head = "", brackets = ""] = match;
  const path = [head, ...[...brackets.matchAll(/\[([^[\]]*)\]/g)].map(([, name = ""]) => name)];
  if (path.length > MAX_DEPTH || path.includes("__proto__")) throw invalid(`Invalid parameter name: ${key}`);
  return path;
}

function put(target: Form, [head = "", ...rest]: readonly string[], value: string): void {
  // `expand[]=a&expand[]=b` appends.
  const key = head === "" ? String(Object.keys(target).length) : head;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const next = Object.hasOwn(target, key) ? target[key] : undefined;
  if (typeof next === "string" || Array.isArray(next)) throw invalid(`Invalid object at ${key}`);
  const nested = next ?? {};
  target[key] = nested;
  put(nested, rest, value);
}

/** Objects with the keys 0, 1, 2, … become arrays. */
function toArrays(value: FormValue): FormValue {
  if (typeof value === "string" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, nested]) => [key, toArrays(nested)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, nested]) => nested) : Object.fromEntries(entries);
}
