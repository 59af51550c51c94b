import type { Answer } from "../../platform/forms/ask.ts";

export type Link = { readonly text: string; readonly url: string };

/** What is shown of a button on a phone is shorter still. */
export const LABEL_MAX = 40;
// Telegram cuts no address off, it refuses the message.
const URL_MAX = 1_000;

const refused = (reason: string): Answer<never> => ({ kind: "refused", reason });

/** "Read more – https://example.org/news": what a button says, and the address that it opens. Lines count as spaces. */
export function readLink(typed: string): Answer<Link> {
  const found = /^(?<label>.*?)[\s|–—-]*(?<address>\S+)$/su.exec(typed.trim());
  const { label = "", address = "" } = found?.groups ?? {};
  const url = readAddress(address);
  if (url === undefined) return refused("broadcast-link-no-address");
  const text = label.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return refused("broadcast-link-no-label");
  if (text.length > LABEL_MAX) return refused("broadcast-link-label-long");
  return url.length > URL_MAX
    ? refused("broadcast-link-address-long")
    : { kind: "ok", value: { text: text.toWellFormed(), url } };
}

/** An address of the web, with a host that everybody can reach. */
function readAddress(typed: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `https://${typed}`);
  if (url === null) return undefined;
  const isOfTheWeb = /^https?:$/u.test(url.protocol) && /[^.]\.[^.]/u.test(url.hostname);
  return isOfTheWeb && url.username === "" ? url.href : undefined;
}
