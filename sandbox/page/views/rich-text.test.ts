import { array, assert, constantFrom, integer, property, record, string } from "fast-check";
import type { MessageEntity } from "grammy/types";
import { expect, test } from "vitest";
import { plainText } from "../api/chat-view.ts";
import type { RichTextView } from "../api/chat-view.ts";
import { richText } from "./rich-text.ts";

const bold = (offset: number, length: number): MessageEntity => ({ type: "bold", offset, length });
const italic = (offset: number, length: number): MessageEntity => ({ type: "italic", offset, length });

test("Entities become nested marks", () => {
  expect(richText("plain")).toEqual(["plain"]);
  expect(richText("a bold word", [bold(2, 4)])).toEqual(["a ", { mark: "bold", inside: ["bold"] }, " word"]);
  expect(richText("both", [italic(0, 4), bold(0, 2)])).toEqual([
    { mark: "italic", inside: [{ mark: "bold", inside: ["bo"] }, "th"] },
  ]);
});

test("A link has its URL, and a typed one gets the missing scheme", () => {
  const named: MessageEntity = { type: "text_link", offset: 0, length: 4, url: "https://t.me/bot?start=c_1" };
  expect(richText("here", [named])).toEqual([
    { mark: "link", url: "https://t.me/bot?start=c_1", inside: ["here"] },
  ]);
  expect(richText("see tea.example", [{ type: "url", offset: 4, length: 11 }])).toEqual([
    "see ",
    { mark: "link", url: "http://tea.example", inside: ["tea.example"] },
  ]);
});

test("Offsets count UTF-16 units: text after an emoji is marked correctly", () => {
  expect(richText("🍵 tea", [bold(3, 3)])).toEqual(["🍵 ", { mark: "bold", inside: ["tea"] }]);
});

type Marked = { readonly unit: string; readonly marks: readonly string[] };

/** The formatting of each UTF-16 unit. */
const unitsOf = (rich: RichTextView, around: readonly string[] = []): Marked[] =>
  rich.flatMap((part) =>
    typeof part === "string"
      ? part.split("").map((unit) => ({ unit, marks: [...new Set(around)].sort() }))
      : unitsOf(part.inside, [...around, part.mark]),
  );

test("For any entities, the text stays the same and each character has exactly the marks of its entities", () => {
  const entity = record({
    type: constantFrom("bold" as const, "italic" as const, "underline" as const, "spoiler" as const),
    offset: integer({ min: 0, max: 30 }),
    length: integer({ min: 0, max: 30 }),
  });
  const texts = string({ unit: "grapheme", maxLength: 20 });
  assert(
    property(texts, array(entity, { maxLength: 6 }), (text, entities) => {
      const rich = richText(text, entities);
      expect(plainText(rich)).toBe(text);
      const covering = (index: number): string[] =>
        entities
          .filter(({ offset, length }) => offset <= index && index < offset + length)
          .map(({ type }) => type);
      expect(unitsOf(rich)).toEqual(
        text.split("").map((unit, index) => ({ unit, marks: [...new Set(covering(index))].sort() })),
      );
    }),
  );
});
