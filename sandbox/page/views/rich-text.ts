import type { MessageEntity } from "grammy/types";
import type { RichTextView, RichMark } from "../api/chat-view.ts";

const marks: Partial<Record<MessageEntity["type"], RichMark["mark"]>> = {
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strikethrough: "strike",
  spoiler: "spoiler",
  code: "code",
  pre: "pre",
  blockquote: "quote",
  expandable_blockquote: "quote",
  text_link: "link",
  url: "link",
};

/**
 * Converts entities to nested spans. Entities that overlap without nesting are split at the border; unsupported ones
 * (a custom emoji, a mention) leave plain text. Offsets count UTF-16 code units, as in JavaScript.
 */
export function richText(text: string, entities: readonly MessageEntity[] = []): RichTextView {
  const known = entities.filter(({ type, length }) => marks[type] !== undefined && length > 0);
  return convertRange(text, { from: 0, to: text.length }, known.toSorted(outermostFirst));
}

type Range = { readonly from: number; readonly to: number };

const outermostFirst = (a: MessageEntity, b: MessageEntity): number =>
  a.offset - b.offset || b.length - a.length;

function convertRange(text: string, { from, to }: Range, entities: readonly MessageEntity[]): RichTextView {
  const spans: (string | RichMark)[] = [];
  const waiting = [...entities];
  let at = from;
  for (let entity = waiting.shift(); entity !== undefined; entity = waiting.shift()) {
    const range = { from: Math.max(entity.offset, at), to: Math.min(entity.offset + entity.length, to) };
    if (range.from >= range.to) continue;
    if (range.from > at) spans.push(text.slice(at, range.from));
    const inner = waiting.filter(({ offset }) => offset < range.to);
    spans.push(convertEntity(text, range, entity, inner));
    // The rest of an inner entity beyond this border stays for the next iterations, since `at` moves on.
    at = range.to;
  }
  if (at < to) spans.push(text.slice(at, to));
  return spans;
}

function convertEntity(
  text: string,
  range: Range,
  entity: MessageEntity,
  inner: readonly MessageEntity[],
): RichMark {
  const url =
    entity.type === "text_link"
      ? entity.url
      : entity.type === "url"
        ? withScheme(text.slice(range.from, range.to))
        : undefined;
  const kind = marks[entity.type] ?? "code";
  return { mark: kind, ...(url === undefined ? {} : { url }), inside: convertRange(text, range, inner) };
}

const withScheme = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`;
