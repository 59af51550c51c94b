import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSigned } from "../../bot/payments/providers/nowpayments/signature.ts";
import { signBody } from "./ipn-signature.ts";
import { ExactNumber, JSON_STYLES, writeJson } from "./json-styles.ts";
import type { Json } from "./json-styles.ts";
import type { JsonObject } from "./payment-body.ts";

// The bot's check of signatures against serialisers that share no code with it.

const secret = "an IPN secret";

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
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);
// Every key that the vendor sends is a name in ASCII.
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

/** What the bot does with bytes that come in: they must be UTF-8 and JSON before the signature counts. */
function accepts(bytes: Buffer, signature: string): boolean {
  const body = readJson(bytes);
  return body !== undefined && isSigned(body, signature, secret);
}

function readJson(bytes: Buffer): string | undefined {
  try {
    const body = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    JSON.parse(body);
    return body;
  } catch {
    return undefined;
  }
}

/** 5e-7 and 5E-7, or \u001f and \u001F: another byte, the same value. */
function meansTheSame(left: Buffer, right: Buffer): boolean {
  const [one, other] = [readJson(left), readJson(right)];
  return (
    one !== undefined &&
    other !== undefined &&
    JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other))
  );
}

describe.each(JSON_STYLES)("In the manner of %s", (style) => {
  test("every signed body is accepted", () => {
    fc.assert(
      fc.property(object, (body) => {
        expect(accepts(Buffer.from(writeJson(body, style)), signBody(secret, body, style))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("no body with another byte is accepted, unless it means the same", () => {
    fc.assert(
      fc.property(object, fc.nat(), fc.integer({ min: 1, max: 255 }), (body, place, shift) => {
        const bytes = Buffer.from(writeJson(body, style));
        const forged = Buffer.from(bytes);
        const index = place % forged.length;
        forged[index] = ((forged[index] ?? 0) + shift) % 256;
        fc.pre(!meansTheSame(bytes, forged));
        expect(accepts(forged, signBody(secret, body, style))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test("no number is accepted with another digit, a sign or an exponent in it", () => {
    const sample = {
      payment_id: new ExactNumber("5524759814", "integer"),
      actually_paid: new ExactNumber("0.00125"),
    };
    const written = writeJson(sample, style);
    const signature = signBody(secret, sample, style);
    const forgeries = Array.from(written).flatMap((original, index) =>
      Array.from("0123456789-.eE")
        .filter((character) => character !== original)
        .map((character) => written.slice(0, index) + character + written.slice(index + 1)),
    );
    expect(forgeries.filter((forged) => accepts(Buffer.from(forged), signature))).toEqual([]);
  });

  test("no signature with another character is accepted, unless only its case differs", () => {
    fc.assert(
      fc.property(object, fc.nat(127), fc.integer({ min: 0x20, max: 0x7e }), (body, place, code) => {
        const signature = signBody(secret, body, style);
        const forged = signature.slice(0, place) + String.fromCharCode(code) + signature.slice(place + 1);
        fc.pre(forged.toLowerCase() !== signature);
        expect(accepts(Buffer.from(writeJson(body, style)), forged)).toBe(false);
      }),
    );
  });

  test("no signature with a character less is accepted, nor one made with another secret", () => {
    fc.assert(
      fc.property(object, fc.nat(127), (body, place) => {
        const bytes = Buffer.from(writeJson(body, style));
        const signature = signBody(secret, body, style);
        expect(accepts(bytes, signature.slice(0, place) + signature.slice(place + 1))).toBe(false);
        expect(accepts(bytes, signBody(`${secret} `, body, style))).toBe(false);
      }),
    );
  });
});
