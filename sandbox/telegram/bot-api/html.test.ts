import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHtml } from "./html.ts";
import { BotApiError } from "./bot-api-error.ts";
import { anyText } from "../../../tests/support/any-character.ts";

const refusalOf = (source: string): string => {
  try {
    parseHtml(source);
  } catch (error) {
    if (error instanceof BotApiError) return error.message.replace("Bad Request: can't parse entities: ", "");
    throw error;
  }
  return "accepted";
};

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

describe("HTML becomes text and entities", () => {
  test.each([
    ["<b>a</b>", { type: "bold", offset: 0, length: 1 }],
    ["<strong>a</strong>", { type: "bold", offset: 0, length: 1 }],
    ["<i>a</i>", { type: "italic", offset: 0, length: 1 }],
    ["<EM>a</em>", { type: "italic", offset: 0, length: 1 }],
    ["<u>a</u>", { type: "underline", offset: 0, length: 1 }],
    ["<ins>a</ins>", { type: "underline", offset: 0, length: 1 }],
    ["<s>a</s>", { type: "strikethrough", offset: 0, length: 1 }],
    ["<strike>a</strike>", { type: "strikethrough", offset: 0, length: 1 }],
    ["<del>a</del>", { type: "strikethrough", offset: 0, length: 1 }],
    ['<span class="tg-spoiler">a</span>', { type: "spoiler", offset: 0, length: 1 }],
    ["<tg-spoiler>a</tg-spoiler>", { type: "spoiler", offset: 0, length: 1 }],
    ["<code>a</code>", { type: "code", offset: 0, length: 1 }],
    ["<pre>a</pre>", { type: "pre", offset: 0, length: 1 }],
    ['<pre><code class="language-ts">a</code></pre>', { type: "pre", offset: 0, length: 1, language: "ts" }],
    ["<blockquote>a</blockquote>", { type: "blockquote", offset: 0, length: 1 }],
    ["<blockquote expandable>a</blockquote>", { type: "expandable_blockquote", offset: 0, length: 1 }],
    [
      '<tg-emoji emoji-id="5368324170671202286">a</tg-emoji>',
      { type: "custom_emoji", offset: 0, length: 1, custom_emoji_id: "5368324170671202286" },
    ],
    [
      "<a href='https://a.example/?x=1&amp;y=2'>a</a>",
      { type: "text_link", offset: 0, length: 1, url: "https://a.example/?x=1&y=2" },
    ],
    [
      '<a href="tg://user?id=7">a</a>',
      { type: "text_mention", offset: 0, length: 1, user: { id: 7, is_bot: false, first_name: "" } },
    ],
  ])("%s", (source, entity) => {
    expect(parseHtml(source)).toEqual({ text: "a", entities: [entity] });
  });

  test("with offsets in UTF-16 code units, and nested", () => {
    expect(parseHtml("👍 <b>one <i>t</i></b>")).toEqual({
      text: "👍 one t",
      entities: [
        { type: "bold", offset: 3, length: 5 },
        { type: "italic", offset: 7, length: 1 },
      ],
    });
  });

  test("with both of two entities of the same range", () => {
    const { entities } = parseHtml("<b><i>a</i></b>");
    expect(entities.map(({ type }) => type).sort()).toEqual(["bold", "italic"]);
  });

  test("with code that overlaps no other entity: inner ones are dropped, outer ones are split", () => {
    expect(parseHtml("<code><b>a</b></code>").entities).toEqual([{ type: "code", offset: 0, length: 1 }]);
    expect(parseHtml("<b>a<code>b</code>c</b>").entities).toEqual([
      { type: "bold", offset: 0, length: 1 },
      { type: "code", offset: 1, length: 1 },
      { type: "bold", offset: 2, length: 1 },
    ]);
  });

  test("where named and numeric character references are decoded and unknown ones stay", () => {
    const { text } = parseHtml("&lt;&gt;&amp;&quot; &#128077; &#x1F44D; &nbsp; a&b &#0; &constructor;");
    expect(text).toBe('<>&" 👍 👍 &nbsp; a&b &#0; &constructor;');
  });

  test("where an empty tag and an invalid link leave no entity", () => {
    expect(parseHtml("a<b></b>")).toEqual({ text: "a", entities: [] });
    expect(parseHtml('<a href="http://localhost/">a</a>')).toEqual({ text: "a", entities: [] });
  });

  test("where a link without target points to its own text", () => {
    expect(parseHtml("<a>a.example</a>").entities).toMatchObject([{ url: "http://a.example/" }]);
  });
});

describe("HTML is refused", () => {
  test.each([
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ["<", "Unclosed start tag at byte offset 0"],
    ["é<p>a</p>", 'Unsupported start tag "p" at byte offset 2'],
    ["a<br>", 'Unsupported start tag "br" at byte offset 1'],
    ["<b", "Unclosed start tag at byte offset 0"],
    ['<a href="x', "Unclosed start tag at byte offset 0"],
    ["<b>a", `Can't find end tag corresponding to start tag "b"`],
    ["<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ["a</b>", "Unexpected end tag at byte offset 1"],
    ["<b>a</b", "Unclosed end tag at byte offset 4"],
    ["<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ["<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"],
    ['<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 2'],
  ])("%s", (source, problem) => {
    expect(refusalOf(source)).toBe(problem);
  });
});

describe("For any text", () => {
  test("parsing the escaped text returns it unchanged", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(parseHtml(escape(text))).toEqual({ text, entities: [] });
      }),
    );
  });

  test("parsing the unescaped text returns or throws a BotApiError", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</",
      "b",
      "a ",
      "pre",
      "code",
      '"',
      "=",
      "href",
      "&",
      "#1",
      ";",
      "é",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(typeof refusalOf(pieces.join(""))).toBe("string");
      }),
      { numRuns: 500 },
    );
  });

  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: "grapheme" }).map(escape),
      fc
        .tuple(
          fc.constantFrom("b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"),
          fc.array(tie("html")),
        )
        .map(([tag, inside]) => `<${tag}>${inside.join("")}</${tag}>`),
    ),
  }));

  test("entities stay within the text, and code overlaps no other formatting", () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text, entities } = parseHtml(source);
        for (const { offset, length } of entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
        const formats = entities.filter(({ type }) => !/code|pre|quote/u.test(type));
        for (const code of entities.filter(({ type }) => type === "code" || type === "pre"))
          for (const { offset, length } of formats)
            expect(offset + length <= code.offset || offset >= code.offset + code.length).toBe(true);
      }),
    );
  });
});
