import { z } from "zod";
import { StripeError } from "../account/stripe-error.ts";

type FormValue = string | FormValue[] | { [key: string]: FormValue };
type Form = { [key: string]: FormValue };

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

/** Every value of a form is a text. */
export const integer = z
  .string()
  .regex(/^-?\d{1,15}$/, "Invalid integer")
  .transform(Number);
export const boolean = z.enum(["true", "false"], "Invalid boolean").transform((text) => text === "true");

// The vendor's limits: 50 keys of up to 40 characters, values of up to 500.
export const metadata = z
  .record(z.string().max(40), z.string().max(500))
  .refine((entries) => Object.keys(entries).length <= 50, "You can have up to 50 keys")
  .default({});

export const url = z.url({ protocol: /^https?$/, error: "Not a valid URL" });
export const currency = z.string().regex(/^[a-z]{3}$/, "Invalid currency");

/** @throws {StripeError} 400 that names the first invalid parameter, as `line_items[0][quantity]`. */
export function parseRequest<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const problem = parsed.error.issues[0];
  const path = (problem?.path ?? []).map(String);
  if (problem?.code === "unrecognized_keys") {
    const param = nameOf([...path, problem.keys[0] ?? ""]);
    throw refuse(`Received unknown parameter: ${param}`, "parameter_unknown", param);
  }
  const param = nameOf(path);
  const isMissing = problem?.code === "invalid_type" && valueAt(input, path) === undefined;
  if (isMissing) throw refuse(`Missing required param: ${param}.`, "parameter_missing", param);
  const code = problem?.message === "Invalid integer" ? "parameter_invalid_integer" : undefined;
  throw refuse(`${problem?.message ?? "Invalid parameter"}: ${param}`, code, param);
}

export const refuse = (message: string, code: string | undefined, param: string): StripeError =>
  new StripeError(400, message, {
    param,
    isBeforeStart: true,
    ...(code === undefined ? {} : { code }),
  });

const nameOf = ([head = "", ...rest]: readonly string[]): string =>
  head + rest.map((part) => `[${part}]`).join("");

const valueAt = (input: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    input,
  );
