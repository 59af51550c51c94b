import { badRequest } from "./bot-api-error.ts";
import type { BotApiError } from "./bot-api-error.ts";

/** `at` is the token's offset in the source. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly tag: string; readonly attributes: Attributes; readonly at: number }
  | { readonly kind: "close"; readonly tag: string; readonly at: number };

/** An attribute without a value, such as `expandable`, has an empty string. */
export type Attributes = ReadonlyMap<string, string>;

/** Splits HTML as Telegram does: a "<" always starts a tag, and an "&" without a known entity is text. */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf("<", at);
    const end = next === -1 ? source.length : next;
    if (end > at) yield { kind: "text", text: decodeEntities(source.slice(at, end)) };
    if (next === -1) return;
    const tag = source[next + 1] === "/" ? readClose(source, next) : readOpen(source, next);
    yield tag.token;
    at = tag.end;
  }
}

/** Telegram's error description. The offset counts UTF-8 bytes, not characters. */
export function htmlError(source: string, problem: string, at: number, rest = ""): BotApiError {
  const offset = Buffer.byteLength(source.slice(0, at));
  return badRequest(`can't parse entities: ${problem} at byte offset ${offset}${rest}`);
}

function readClose(source: string, at: number): { token: HtmlToken; end: number } {
  const found = /^<\/([^\s>]*)\s*>/u.exec(source.slice(at));
  if (found === null) throw htmlError(source, "Unclosed end tag", at);
  const [whole, tag = ""] = found;
  return { token: { kind: "close", tag: tag.toLowerCase(), at }, end: at + whole.length };
}

function readOpen(source: string, at: number): { token: HtmlToken; end: number } {
  const name = /[^\s>]*/uy;
  name.lastIndex = at + 1;
  const tag = name.exec(source)?.[0].toLowerCase() ?? "";
  let position = at + 1 + tag.length;
  if (position >= source.length) throw htmlError(source, "Unclosed start tag", at);
  if (!tags.has(tag)) throw htmlError(source, `Unsupported start tag "${tag}"`, at);
  const attributes = new Map<string, string>();
  for (;;) {
    const end = match(/\s*>/uy, source, position);
    if (end !== undefined)
      return { token: { kind: "open", tag, attributes, at }, end: position + end[0].length };
    const attribute = match(
      /\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?/uy,
      source,
      position,
    );
    if (attribute === undefined) throw attributeError(source, tag, at, position);
    const [whole, key = "", double, single, bare] = attribute;
    attributes.set(key.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ""));
    position += whole.length;
  }
}

function attributeError(source: string, tag: string, at: number, position: number): BotApiError {
  if (!source.includes(">", position)) return htmlError(source, "Unclosed start tag", at);
  return htmlError(source, `Empty attribute name in the tag "${tag}"`, position);
}

function match(pattern: RegExp, source: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(source) ?? undefined;
}

/** https://core.telegram.org/bots/api#html-style */
const tags: ReadonlySet<string> = new Set(
  "b strong i em u ins s strike del span tg-spoiler a code pre blockquote tg-emoji".split(" "),
);

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** Bot API: "All numerical HTML entities are supported", and four named ones. Telegram does not require the semicolon. */
function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));?/giu,
    (whole: string, hexadecimal?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole;
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}
