import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isSigned } from "./signature.ts";
import { readJsonText } from "../testing/json-text.ts";
import { meaningOf } from "../../../../../tests/support/json-meaning.ts";
import { testSize } from "../../../../../tests/support/test-size.ts";
import { SIGNATURE_VECTORS, VECTOR_SECRET } from "../testing/signature-vectors.ts";

const secret = VECTOR_SECRET;
const hmac = (text: string): string => createHmac("sha512", secret).update(text).digest("hex");

const accepted = SIGNATURE_VECTORS.filter(({ expected }) => expected === "accepted");
const refused = SIGNATURE_VECTORS.filter(({ expected }) => expected === "refused");

describe("A body that a real tool wrote and signed", () => {
  test.each(accepted)("is accepted: $what, $tool ($manner)", ({ body, signed, signature }) => {
    expect(hmac(signed)).toBe(signature);
    expect(isSigned(body, signature, secret)).toBe(true);
  });

  test.each(accepted)(
    "is refused with a changed byte: $what, $tool ($manner)",
    { tags: ["sized"] },
    ({ body, signature }) => {
      const meaning = meaningOf(body);
      expect(meaning).toBeDefined();
      const taken = changesOfOneByte(body).filter((changed) => isSigned(changed, signature, secret));
      expect(taken.filter((changed) => meaningOf(changed) !== meaning)).toEqual([]);
    },
  );

  test.each(refused)("is refused if it has two readings: $what, $tool ($manner)", (vector) => {
    expect(hmac(vector.signed)).toBe(vector.signature);
    expect(isSigned(vector.body, vector.signature, secret)).toBe(false);
  });
});

/**
 * Replaces each byte in turn, or each fifth one, by its successor, a digit, and characters of JSON; yields the results that are
 * JSON.
 */
function changesOfOneByte(body: string): string[] {
  const bytes = Buffer.from(body);
  return [...bytes].flatMap((original, index) =>
    index % testSize(5, 1) === 0
      ? [original ^ 1, ...Buffer.from(' 0-"')].flatMap((byte) => readJsonText(bytes.with(index, byte)) ?? [])
      : [],
  );
}

describe("A signature is accepted", () => {
  test.each([
    ["over a body that came sorted", '{"a":1,"b":"x"}', '{"a":1,"b":"x"}'],
    ["over white space between the parts", '{ "b" : 1,\n "a" : 2 }', '{"a":2,"b":1}'],
    ["over half of a character pair", '{"b":"\\uD83C","a":1}', '{"a":1,"b":"\\ud83c"}'],
    ["over escapes in large letters", '{"b":"\\u00DC","a":1}', '{"a":1,"b":"\\u00DC"}'],
    ["over a key that is JavaScript's own", '{"b":1,"__proto__":{"c":2}}', '{"__proto__":{"c":2},"b":1}'],
    ["over keys as Python sorts them", '{"9":1,"10":2}', '{"10":2,"9":1}'],
    ["over exponents as they came", '{"b":1E5,"a":-0}', '{"a":-0,"b":1E5}'],
    ["over exponents as JavaScript writes them", '{"b":1E5,"a":1.50}', '{"a":1.5,"b":100000}'],
  ])("%s", (_what, body, signed) => {
    expect(isSigned(body, hmac(signed), secret)).toBe(true);
  });

  test("in upper case", () => {
    expect(isSigned('{"a":1}', hmac('{"a":1}').toUpperCase(), secret)).toBe(true);
  });
});

describe("A signature is refused", () => {
  test("that was made with another secret", () => {
    const other = createHmac("sha512", "another").update('{"a":1}').digest("hex");
    expect(isSigned('{"a":1}', other, secret)).toBe(false);
  });

  test.each(["", "zz", hmac('{"a":1}').slice(2), `${hmac('{"a":1}')}00`, `${hmac('{"a":1}')}zz`])(
    "that is malformed: %s",
    (signature) => {
      expect(isSigned('{"a":1}', signature, secret)).toBe(false);
    },
  );

  test("if a nested value was changed that a list of keys does not cover", () => {
    const [seen, forged] = ['{"fee":{"depositFee":1},"a":1}', '{"fee":{"depositFee":9},"a":1}'];
    const whitelisted = hmac('{"a":1,"fee":{}}');
    expect(isSigned(seen, whitelisted, secret)).toBe(false);
    expect(isSigned(forged, whitelisted, secret)).toBe(false);
  });

  test("if the vendor's JavaScript sample would lose a key", () => {
    // `sorted["__proto__"] = …` sets no key, so the sample does not sign its content.
    expect(isSigned('{"b":1,"__proto__":{"c":2}}', hmac('{"b":1}'), secret)).toBe(false);
  });

  test.each(['{"a":1,"a":1}', '{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"b":{"a":2,"a":1}}'])(
    "when a key is repeated, for any signature: %s",
    (body) => {
      const lastOnly = JSON.stringify(JSON.parse(body));
      expect(isSigned(body, hmac(body), secret)).toBe(false);
      expect(isSigned(body, hmac(lastOnly), secret)).toBe(false);
    },
  );

  test.each(['{"a":1,"\\u0062":2}', '{"a\\/b":1}', '{"\\\\":1}', '{"a":1,"b":{"\\n":2}}'])(
    "when a key has an escape, for any signature: %s",
    (body) => {
      // After a key with a backslash V8 may misread other keys with escapes.
      JSON.parse('{"a":1,"\\u005C":2}');
      expect(isSigned(body, hmac(body), secret)).toBe(false);
      expect(isSigned(body, hmac('{"a":1,"b":2}'), secret)).toBe(false);
    },
  );

  test("over a body that is far longer than any IPN", () => {
    const [longest, longer] = [`{"a":"${"x".repeat(8_184)}"}`, `{"a":"${"x".repeat(8_185)}"}`];
    expect(isSigned(longest, hmac(longest), secret)).toBe(true);
    expect(isSigned(longer, hmac(longer), secret)).toBe(false);
  });

  test("if a digit was changed that JavaScript drops", () => {
    const signature = hmac('{"payment_id":9007199254740992}');
    expect(isSigned('{"payment_id":9007199254740993}', signature, secret)).toBe(false);
  });
});
