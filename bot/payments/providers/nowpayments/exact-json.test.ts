import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isExactInJavaScript, isShallow, parseExact, readWritten } from "./exact-json.ts";
import { numberMeaning } from "./testing/meaning.ts";

const number = fc.stringMatching(/^-?(?:0|[1-9]\d{0,24})(?:\.\d{1,24})?(?:[eE][+-]?\d{1,3})?$/);

describe("An exactly parsed number", () => {
  test("keeps every digit", () => {
    const text = '{"id":9007199254740993,"paid":0.123456789012345678,"texts":["1.0"]}';
    expect(parseExact(text)).toEqual({
      id: "9007199254740993",
      paid: "0.123456789012345678",
      texts: ["1.0"],
    });
  });

  // Otherwise a repeated notification with a rewritten id would be another payment.
  test.each(["5524759814.0", "5.524759814e9", "55247598140E-1", "5.524759814e+9", "5524759814e0000"])(
    "has the text of its plain writing when it stands as %s",
    (letters) => {
      expect(parseExact(letters)).toBe("5524759814");
    },
  );

  test("has the value of its characters, except that zero has no sign", () => {
    fc.assert(
      fc.property(number, (letters) => {
        const read = numberMeaning(String(parseExact(letters)));
        expect(read).toBe(numberMeaning(letters).replace("number -0", "number 0"));
      }),
    );
  });

  test("has one text for all its notations", () => {
    fc.assert(
      fc.property(number, fc.nat(5), (letters, zeros) => {
        const [mantissa = "", power = "0"] = letters.split(/e/i);
        const point = mantissa.includes(".") ? "" : ".0";
        const anew = `${mantissa}${point}${"0".repeat(zeros)}E${power}`;
        expect(parseExact(anew)).toBe(parseExact(letters));
      }),
    );
  });

  test.each(["1e99999999999999999999", "1E-1000"])(
    "stays as written if its exponent is huge: %s",
    (letters) => {
      expect(parseExact(letters)).toBe(letters);
    },
  );
});

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

  test("nothing that stands in texts and keys matters", () => {
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
