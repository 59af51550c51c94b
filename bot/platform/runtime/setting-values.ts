import { isIP } from "node:net";
import { z } from "zod";

const url = z.url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" });
export const withoutSlash = url.transform((text) => text.replace(/\/+$/, ""));

export const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
};
export const onOrOff = z.enum(["on", "off"], { error: "must be on or off" });
/** The items between commas and spaces. */
export const listed = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== "");

/** An origin as browsers send it: no path, no default port, no patterns. */
export const isOrigin = (text: string): boolean =>
  /^https?:[^*]+$/.test(text) && URL.parse(text)?.origin === text;

/** The names stand for the ranges of the npm package `proxy-addr`, which express uses. */
export function isProxy(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...rest] = text.split("/");
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    rest.length === 0 &&
    longest > 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
  );
}

export const ipAddress = z
  .string()
  .refine((text) => isIP(text) !== 0, { error: "must be an IP address, such as 127.0.0.1 or 0.0.0.0" });

/** Bot API, setWebhook: the characters of a `secret_token`. */
export const webhookSecret = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,256}$/, "must be 1 to 256 characters of A-Z, a-z, 0-9, _ and -")
  .optional();

/**
 * Values without surrounding space, because a secret with its newline is a wrong secret, and without a pair of quotes, because Node and
 * compose take the quotes of .env away but `docker run --env-file` and kubectl do not. An empty value is absent.
 */
export const trimmed = (environment: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment)
      .map(([key, value]) => [key, unquoted(value?.trim() ?? "")] as const)
      .filter(([, value]) => value !== ""),
  );

const unquoted = (text: string): string => /^(["'])(.*)\1$/s.exec(text)?.[2]?.trim() ?? text;
