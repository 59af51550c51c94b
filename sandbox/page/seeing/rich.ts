import type { MessageEntity } from "grammy/types";
import type { Rich, RichMark } from "../view.ts";

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
 * A text with its entities as spans inside each other. Entities that overlap without one holding the other are cut at the
 * border; what the page cannot show (a custom emoji, a mention) leaves its text. Offsets count UTF-16 code units, as
 * JavaScript does.
 */
export function richText(text: string, entities: readonly MessageEntity[] = []): Rich {
  const known = entities.filter(({ type, length }) => marks[type] !== undefined && length > 0);
  return within(text, { from: 0, to: text.length }, known.toSorted(outermostFirst));
}

type Range = { readonly from: number; readonly to: number };

const outermostFirst = (a: MessageEntity, b: MessageEntity): number =>
  a.offset - b.offset || b.length - a.length;

function within(text: string, { from, to }: Range, entities: readonly MessageEntity[]): Rich {
  const spans: (string | RichMark)[] = [];
  const waiting = [...entities];
  let at = from;
  for (let entity = waiting.shift(); entity !== undefined; entity = waiting.shift()) {
    const range = { from: Math.max(entity.offset, at), to: Math.min(entity.offset + entity.length, to) };
    if (range.from >= range.to) continue;
    if (range.from > at) spans.push(text.slice(at, range.from));
    const inner = waiting.filter(({ offset }) => offset < range.to);
    spans.push(mark(text, range, entity, inner));
    // What an inner one has beyond this border stays for later, since `at` moves on.
    at = range.to;
  }
  if (at < to) spans.push(text.slice(at, to));
  return spans;
}

function mark(text: string, range: Range, entity: MessageEntity, inner: readonly MessageEntity[]): RichMark {
  const url =
    entity.type === "text_link"
      ? entity.url
      : entity.type === "url"
        ? withScheme(text.slice(range.from, range.to))
        : undefined;
  const kind = marks[entity.type] ?? "code";
  return { mark: kind, ...(url === undefined ? {} : { url }), inside: within(text, range, inner) };
}

const withScheme = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`;
