import { describe, expect, test } from "vitest";
import { ExactNumber, writeJson } from "./json-styles.ts";

const decimals = ["0.0000001", "0.0000005", "1", "0.0001", "0.00001", "1.5e300", "1e16", "-0.0000000025"];

describe("Numbers are written as", () => {
  // The Python row was printed by json.dumps; PHP's is json_encode with its default serialize_precision of -1.
  test.each([
    ["javascript", "[1e-7,5e-7,1,0.0001,0.00001,1.5e+300,10000000000000000,-2.5e-9]"],
    ["python", "[1e-07,5e-07,1.0,0.0001,1e-05,1.5e+300,1e+16,-2.5e-09]"],
    ["php", "[1.0e-7,5.0e-7,1,0.0001,1.0e-5,1.5e+300,10000000000000000,-2.5e-9]"],
  ] as const)("%s writes them", (style, expected) => {
    expect(
      writeJson(
        decimals.map((text) => new ExactNumber(text)),
        style,
      ),
    ).toBe(expected);
  });

  test("all their digits when they are integers", () => {
    expect(writeJson(new ExactNumber("9007199254740993", "integer"), "javascript")).toBe("9007199254740993");
  });
});

describe("Texts are written as", () => {
  test.each([
    ["javascript", '"Ü/\u007f\\u001f🎉"'],
    ["python", '"\\u00dc/\\u007f\\u001f\\ud83c\\udf89"'],
    ["php", '"\\u00dc\\/\u007f\\u001f\\ud83c\\udf89"'],
  ] as const)("%s escapes them", (style, expected) => {
    expect(writeJson("Ü/\u007f\u001f🎉", style)).toBe(expected);
  });
});

describe("Keys are", () => {
  const body = { b: [{ d: 1, c: 2 }], a: { f: null, e: true } };

  test("left in their order unless sorting is asked for", () => {
    expect(writeJson(body, "python")).toBe('{"b":[{"d":1,"c":2}],"a":{"f":null,"e":true}}');
  });

  test("sorted at every depth, while arrays keep their order", () => {
    expect(writeJson(body, "php", "sorted")).toBe('{"a":{"e":true,"f":null},"b":[{"c":2,"d":1}]}');
  });

  test("given to arrays too by the vendor's JavaScript sample", () => {
    expect(writeJson({ a: [2, [3]] }, "javascript", "sorted-with-arrays-as-objects")).toBe(
      '{"a":{"0":2,"1":{"0":3}}}',
    );
  });
});
