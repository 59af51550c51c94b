import type { MessageEntity } from "grammy/types";
import { htmlError, htmlTokens } from "./html-tokens.ts";
import type { Attributes, HtmlToken } from "./html-tokens.ts";
import { badRequest } from "./bot-api-error.ts";

type OpenTag = Extract<HtmlToken, { kind: "open" }> & { readonly offset: number };
type Range = { readonly offset: number; readonly length: number };

/**
 * Parses a text with `parse_mode: "HTML"` (https://core.telegram.org/bots/api#html-style). Offsets and lengths
 * count UTF-16 code units. The text is not trimmed: Telegram does that to plain texts as well.
 * @throws {BotApiError} 400 "can't parse entities: …", as Telegram words it
 */
export function parseHtml(source: string): { text: string; entities: MessageEntity[] } {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  let text = "";
  for (const token of htmlTokens(source)) {
    if (token.kind === "text") text += token.text;
    else if (token.kind === "open") {
      if (token.tag === "span" && token.attributes.get("class") !== "tg-spoiler")
        throw htmlError(source, 'Tag "span" must have class "tg-spoiler"', token.at);
      open.push({ ...token, offset: text.length });
    } else {
      const start = matchingTag(source, open.pop(), token);
      const range = { offset: start.offset, length: text.length - start.offset };
      if (range.length > 0) addEntity(entities, start, range, text.slice(start.offset));
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return { text, entities: resolveOverlaps(entities) };
}

function matchingTag(
  source: string,
  start: OpenTag | undefined,
  end: Extract<HtmlToken, { kind: "close" }>,
): OpenTag {
  if (start === undefined) throw htmlError(source, "Unexpected end tag", end.at);
  // "</>" closes the innermost open tag.
  if (end.tag === "" || end.tag === start.tag) return start;
  throw htmlError(source, "Unmatched end tag", end.at, `, expected "</${start.tag}>", found "</${end.tag}>"`);
}

function addEntity(entities: MessageEntity[], start: OpenTag, range: Range, inside: string): void {
  const last = entities.at(-1);
  if (start.tag === "pre" && last?.type === "code" && isSameRange(last, range)) {
    entities.pop();
    const language = languages.get(last);
    entities.push({ type: "pre", ...range, ...(language === undefined ? {} : { language }) });
    return;
  }
  const entity = entityOf(start.tag, start.attributes, range, inside);
  if (entity === undefined) return;
  entities.push(entity);
  const language = /^language-(.+)$/u.exec(start.attributes.get("class") ?? "")?.[1];
  if (entity.type === "code" && language !== undefined) languages.set(entity, language);
}

/** The language of a <code>, which is used only inside a <pre> with the same range. */
const languages = new WeakMap<MessageEntity, string>();

function isSameRange(a: Range, b: Range): boolean {
  return a.offset === b.offset && a.length === b.length;
}

const plain = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  code: "code",
  pre: "pre",
} as const;

function entityOf(
  tag: string,
  attributes: Attributes,
  range: Range,
  inside: string,
): MessageEntity | undefined {
  if (tag in plain) return { type: plain[tag as keyof typeof plain], ...range };
  if (tag === "blockquote")
    return { type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote", ...range };
  if (tag === "tg-emoji") {
    const id = attributes.get("emoji-id") ?? "";
    if (!/^\d+$/u.test(id))
      throw badRequest("can't parse entities: Invalid custom emoji identifier specified");
    return { type: "custom_emoji", ...range, custom_emoji_id: id };
  }
  return linkEntity(attributes.get("href") || inside, range);
}

/** An invalid link leaves its text without an entity, as in Telegram. */
function linkEntity(href: string, range: Range): MessageEntity | undefined {
  const user = /^tg:\/\/user\?id=(\d+)$/u.exec(href)?.[1];
  if (user !== undefined) {
    return { type: "text_mention", ...range, user: { id: Number(user), is_bot: false, first_name: "" } };
  }
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/iu.test(href) ? href : `http://${href}`);
  if (url === null || !["http:", "https:", "tg:", "ton:", "mailto:", "tel:"].includes(url.protocol))
    return undefined;
  if (url.protocol.startsWith("http") && !url.hostname.includes(".")) return undefined;
  return { type: "text_link", ...range, url: url.href };
}

/** No entity overlaps code or pre: inner entities are dropped, outer ones are split. Sorted as Telegram sorts. */
function resolveOverlaps(entities: readonly MessageEntity[]): MessageEntity[] {
  const isCode = ({ type }: MessageEntity): boolean => type === "code" || type === "pre";
  const code = entities.filter(isCode);
  const outermost = code.filter(
    (one, index) => !code.some((other, range) => range > index && contains(other, one)),
  );
  const others = entities
    .filter((entity) => !isCode(entity))
    .flatMap((entity) => splitAround(entity, outermost));
  return [...outermost, ...others].sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function contains(outer: Range, inner: Range): boolean {
  return outer.offset <= inner.offset && outer.offset + outer.length >= inner.offset + inner.length;
}

/** A quote may contain code; every other entity is split around it. */
function splitAround(entity: MessageEntity, holes: readonly Range[]): MessageEntity[] {
  if (entity.type === "blockquote" || entity.type === "expandable_blockquote") {
    return holes.some((hole) => contains(hole, entity) && !isSameRange(hole, entity)) ? [] : [entity];
  }
  let pieces: Range[] = [entity];
  for (const hole of holes) pieces = pieces.flatMap((piece) => subtractRange(piece, hole));
  return pieces.map(({ offset, length }) => ({ ...entity, offset, length }));
}

function subtractRange(piece: Range, hole: Range): Range[] {
  const [start, end] = [piece.offset, piece.offset + piece.length];
  const [holeStart, holeEnd] = [hole.offset, hole.offset + hole.length];
  if (holeEnd <= start || holeStart >= end) return [piece];
  const before = { offset: start, length: holeStart - start };
  const after = { offset: holeEnd, length: end - holeEnd };
  return [before, after].filter(({ length }) => length > 0);
}
