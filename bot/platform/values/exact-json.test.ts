import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberMeaning } from "../../../tests/support/json-meaning.ts";
import { parseExact } from "./exact-json.ts";

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
