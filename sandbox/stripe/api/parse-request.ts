import { z } from "zod";
import { StripeError } from "../account/stripe-error.ts";

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
