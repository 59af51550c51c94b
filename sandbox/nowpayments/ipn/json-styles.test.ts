import { describe, expect, test } from "vitest";
import { SIGNATURE_VECTORS } from "../../../bot/payments/providers/nowpayments/testing/signature-vectors.ts";
import { ExactNumber, writeJson } from "./json-styles.ts";

// Of several serializers of a language, the one that the style imitates comes first.
const TOOLS = [
  ["javascript", "sorted-with-arrays-as-objects", ["the documentation's sample"]],
  ["python", "sorted", ["requests, the documentation's sample"]],
  ["php", "sorted", ["Guzzle, the older sample", "Guzzle, the documentation's sample"]],
] as const;

const decimals = "0.0000001 0.0000005 1.0 0.0001 0.00001 1.5e300 1e16 1e17 1e21 -0.0000000025"
  .split(" ")
  .map((text) => new ExactNumber(text));

describe.each(TOOLS)("The style of %s is the output of the tool itself:", (style, order, manners) => {
  test.each([
    ["the edges of plain notation", { numbers: decimals }],
    ["letters beyond ASCII", { order_description: "Ünïcödé 漢字 🎉", b: "\u2028ß" }],
    ["slashes and letters beyond ASCII", { order_description: "Ü/🎉", b: 1 }],
    ["quotes, backslashes and controls", { b: '"\\ \b\f\n\r\t\u0000\u001f', a: 1 }],
    ["a delete character", { b: "\u007f", a: 1 }],
  ])("%s", (what, value) => {
    const rows = SIGNATURE_VECTORS.filter((row) => row.tool === style && row.what === what);
    const [printed] = manners.flatMap((manner) => rows.filter((row) => row.manner === manner));
    expect(writeJson(value, style, order)).toBe(printed?.signed);
  });
});

test("Integers are written with all their digits", () => {
  expect(writeJson(new ExactNumber("9007199254740993", "integer"), "javascript")).toBe("9007199254740993");
});

describe("Keys are", () => {
  const body = { b: [{ d: 1, c: 2 }], a: { f: null, e: true } };

  test("left in their order by default", () => {
    expect(writeJson(body, "python")).toBe('{"b":[{"d":1,"c":2}],"a":{"f":null,"e":true}}');
  });

  test("sorted at every depth, while arrays keep their order", () => {
    expect(writeJson(body, "php", "sorted")).toBe('{"a":{"e":true,"f":null},"b":[{"c":2,"d":1}]}');
  });

  test("given to arrays too, as in the vendor's JavaScript sample", () => {
    expect(writeJson({ a: [2, [3]] }, "javascript", "sorted-with-arrays-as-objects")).toBe(
      '{"a":{"0":2,"1":{"0":3}}}',
    );
  });
});
