import { z } from "zod";

/* The kinds of values that the settings have. */

const url = z.url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" });
export const withoutSlash = url.transform((text) => text.replace(/\/+$/, ""));

export const onOrOff = z.enum(["on", "off"], { error: "must be on or off" });
/** The items between commas and spaces. */
export const listed = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== "");

/** An origin as browsers send it: no path, no default port, no patterns. */
export const isOrigin = (text: string): boolean =>
  /^https?:[^*]+$/.test(text) && URL.parse(text)?.origin === text;

export const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error);
};
