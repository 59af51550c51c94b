import type { FixedTextKey } from "../../../platform/texts/texts.ts";
import type { Answer } from "../../../platform/forms/ask.ts";

export type Link = { readonly text: string; readonly url: string };

/** Telegram takes 64; a phone shows fewer than 40. */
export const LABEL_MAX = 40;
// Telegram refuses the message for a URL that is too long.
const URL_MAX = 1_000;

const refused = (reason: FixedTextKey): Answer<never> => ({ kind: "refused", reason });

/** Reads "Read more – https://example.org/news": the label of a button and its URL. A line break counts as a space. */
export function readLink(typed: string): Answer<Link> {
  const { label, address } = splitLink(typed.trim());
  // The limit comes before URL.parse, whose time for a host in other scripts grows with the square of the length.
  if (address.length > URL_MAX) return refused("broadcast-link-address-long");
  const url = readAddress(address);
  if (url === undefined) return refused("broadcast-link-no-address");
  const text = label.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return refused("broadcast-link-no-label");
  if (text.length > LABEL_MAX) return refused("broadcast-link-label-long");
  return url.length > URL_MAX
    ? refused("broadcast-link-address-long")
    : { kind: "ok", value: { text: text.toWellFormed(), url } };
}

/** The last word is the address. Linear: one pattern for both parts would take cubic time for a long row of dashes. */
function splitLink(typed: string): { readonly label: string; readonly address: string } {
  const last = typed.split(/\s/u).at(-1) ?? "";
  let end = typed.length - last.length;
  while (end > 0 && /[\s|–—-]/u.test(typed.charAt(end - 1))) end -= 1;
  return { label: typed.slice(0, end), address: last.replace(/^[|–—-]+/u, "") };
}

/** An http or https URL with a public host name and without credentials. */
function readAddress(typed: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `https://${typed}`);
  if (url === null) return undefined;
  const isOfTheWeb = /^https?:$/u.test(url.protocol) && /[^.]\.[^.]/u.test(url.hostname);
  return isOfTheWeb && url.username === "" ? url.href : undefined;
}
