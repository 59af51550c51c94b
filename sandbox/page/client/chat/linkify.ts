/** A part of a plain text that Telegram's apps make tappable, or text between such parts. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "url"; readonly text: string; readonly url: string }
  | { readonly kind: "command"; readonly text: string };

/** A URL without closing punctuation, or a bot command as a separate word. */
const TAPPABLE =
  /(?<url>(?:https?:\/\/|\bt\.me\/)[^\s<>"]*[^\s<>".,:;!?)\]}’”»])|(?<![\p{L}\p{N}/])(?<command>\/[a-z][a-z0-9_]{0,31})(?![\p{L}\p{N}/_])/giu;

export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(TAPPABLE)) {
    if (match.index > end) pieces.push({ kind: "text", text: text.slice(end, match.index) });
    const [whole] = match;
    if (match.groups?.["url"] === undefined) pieces.push({ kind: "command", text: whole });
    else
      pieces.push({ kind: "url", text: whole, url: whole.startsWith("http") ? whole : `https://${whole}` });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ kind: "text", text: text.slice(end) });
  return pieces;
}
