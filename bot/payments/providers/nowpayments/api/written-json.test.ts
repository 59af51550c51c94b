import { describe, expect, test } from "vitest";
import { isExactInJavaScript, isShallow, readWritten } from "./written-json.ts";

describe("JavaScript's numbers hold", () => {
  test.each(["1", "1.0", "1E5", "0.1", "1e-07", "9007199254740991", "123456789.123456", "1e300", "-2.50"])(
    "all that %s says",
    (letters) => {
      expect(isExactInJavaScript(`{"a":${letters}}`)).toBe(true);
    },
  );

  test.each([
    "9007199254740993",
    "0.10000000000000001",
    "1e400",
    "1e-400",
    "-0",
    "-0e5",
    "1e99999999999999999",
    "1e-99999999999999999",
  ])("not exactly %s", (letters) => {
    expect(isExactInJavaScript(`{"a":[${letters}]}`)).toBe(false);
  });

  test("every number in texts and keys, because it is no number of the JSON", () => {
    expect(isExactInJavaScript('{"9007199254740993":"9007199254740993, -0"}')).toBe(true);
  });
});

describe("JSON as written", () => {
  test("keeps keys, scalars and the order of members", () => {
    const text = '{ "10" : [1.0, {}, []], "9":"\\/\\u00DC\\\\", "__proto__" : {"ü": null} }';
    expect(readWritten(text)).toEqual(
      new Map<string, unknown>([
        ['"10"', ["1.0", new Map(), []]],
        ['"9"', '"\\/\\u00DC\\\\"'],
        ['"__proto__"', new Map([['"ü"', "null"]])],
      ]),
    );
  });

  test.each(['{"a":1,"a":1}', '{"b":[{"a":1,"c":2,"a":3}]}'])(
    "is not read when a key stands twice: %s",
    (text) => {
      expect(readWritten(text)).toBeUndefined();
    },
  );

  test.each(['{"\\u0061":1}', '{"b":[{"a\\/b":1}]}', '{"a":1,"\\u0061":2}'])(
    "is not read when a key has an escape: %s",
    (text) => {
      expect(readWritten(text)).toBeUndefined();
    },
  );

  test("may have a key in several objects", () => {
    expect(readWritten('[{"a":{"a":1}},{"a":2}]')).toBeDefined();
  });

  test.each(["", "{", "[1", '{"a"'])("throws if the text is truncated: %s", (text) => {
    expect(() => readWritten(text)).toThrow(SyntaxError);
  });
});

test("Lists and objects both count for the depth", () => {
  expect(isShallow(JSON.parse('{"a":[1]}'), 2)).toBe(true);
  expect(isShallow(JSON.parse('{"a":[{}]}'), 2)).toBe(false);
});
