// @module-tag sized
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isExactInJavaScript } from "../../../bot/payments/providers/nowpayments/api/written-json.ts";
import { isSigned } from "../../../bot/payments/providers/nowpayments/api/signature.ts";
import { signBody } from "./ipn-sender.ts";
import { ExactNumber, JSON_STYLES, writeJson } from "./json-styles.ts";
import type { Json, JsonObject } from "./json-styles.ts";
import { anyText } from "../../../tests/support/any-character.ts";
import { testSize } from "../../../tests/support/test-size.ts";

// The bot's verification and the sandbox's signing share no code. signature.fuzz.test.ts covers refusals.

const secret = "an IPN secret";
const runs = { numRuns: testSize(100, 500) };

const decimal = fc.oneof(
  fc.constantFrom("0.0000001", "1.0", "100.00", "0.1", "123456789.123456789", "1e21", "0.000001"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const integer = fc.oneof(
  fc.constantFrom("9007199254740993", "9223372036854775807", "-9007199254740993"),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
);
const text = fc.oneof(
  fc.constantFrom(
    "Ünïcödé 🎉",
    "https://t.me/c/1",
    String.raw`\/"`,
    "\u2028\u007f\u0000",
    "\ud800",
    "</script>",
  ),
  anyText(),
  fc.string({ unit: "grapheme" }),
);
// The vendor's keys are ASCII identifiers.
const key = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,11}$/);

const { object } = fc.letrec<{ object: JsonObject; value: Json }>((tie) => ({
  object: fc.dictionary(key, tie("value"), { maxKeys: 6, noNullPrototype: true }),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(null, true, false),
    fc.integer(),
    decimal.map((digits) => new ExactNumber(digits)),
    integer.map((digits) => new ExactNumber(digits, "integer")),
    text,
    fc.array(tie("value"), { maxLength: 4 }),
    tie("object"),
  ),
}));

describe.each(JSON_STYLES)("As %s serializes it", (style) => {
  test("every signed body is accepted, and only with the secret", () => {
    fc.assert(
      fc.property(object, (body) => {
        const written = writeJson(body, style);
        expect(isSigned(written, signBody(secret, body, style), secret)).toBe(true);
        expect(isSigned(written, signBody(`${secret} `, body, style), secret)).toBe(false);
      }),
      runs,
    );
  });
});

test("Every body that JavaScript can represent is accepted with the signature of the vendor's sample", () => {
  const held = object.filter((body) => isExactInJavaScript(writeJson(body, "javascript")));
  fc.assert(
    fc.property(held, (body) => {
      const signature = signBody(secret, body, "javascript", "sorted-with-arrays-as-objects");
      expect(isSigned(writeJson(body, "javascript"), signature, secret)).toBe(true);
    }),
    runs,
  );
});
