import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSigned } from "./signature.ts";

const secret = "an IPN secret";
const hmac = (text: string): string => createHmac("sha512", secret).update(text).digest("hex");

describe("A signature is accepted", () => {
  test.each([
    ["nested objects", '{"b":1,"a":{"d":2,"c":3}}', '{"a":{"c":3,"d":2},"b":1}'],
    ["arrays, whose order stays", '{"b":[{"z":1,"y":2},3],"a":1}', '{"a":1,"b":[{"y":2,"z":1},3]}'],
    ["a small number as Python writes it", '{"b":1e-07,"a":1.0}', '{"a":1.0,"b":1e-07}'],
    ["a small number as JavaScript writes it", '{"b":1e-07,"a":1.0}', '{"a":1,"b":1e-7}'],
    ["an id above 2^53", '{"b":1,"a":9007199254740993}', '{"a":9007199254740993,"b":1}'],
    ["letters beyond ASCII", '{"b":"Ünïcödé 🎉","a":1}', '{"a":1,"b":"Ünïcödé 🎉"}'],
    ["letters that Python escaped", '{"b":"\\u00dc","a":1}', '{"a":1,"b":"\\u00dc"}'],
    ["slashes that PHP escaped", '{"b":"https:\\/\\/x","a":1}', '{"a":1,"b":"https:\\/\\/x"}'],
    ["white space between the parts", '{ "b" : 1,\n "a" : 2 }', '{"a":2,"b":1}'],
  ])("over %s", (_what, body, signed) => {
    expect(isSigned(body, hmac(signed), secret)).toBe(true);
  });
});

describe("A signature is refused", () => {
  test("that was made with another secret", () => {
    const other = createHmac("sha512", "another").update('{"a":1}').digest("hex");
    expect(isSigned('{"a":1}', other, secret)).toBe(false);
  });

  test("that covers only the outer keys", () => {
    // The vendor's prose once showed `JSON.stringify(body, Object.keys(body).sort())`, which drops what is nested.
    expect(isSigned('{"fee":{"depositFee":1},"a":1}', hmac('{"a":1,"fee":{}}'), secret)).toBe(false);
  });

  test.each(["", "zz", hmac('{"a":1}').slice(2), `${hmac('{"a":1}')}00`, `${hmac('{"a":1}')}zz`])(
    "that is malformed: %s",
    (signature) => {
      expect(isSigned('{"a":1}', signature, secret)).toBe(false);
    },
  );

  test("when a digit was changed that JavaScript drops", () => {
    expect(isSigned('{"payment_id":9007199254740993}', hmac('{"payment_id":9007199254740992}'), secret)).toBe(
      false,
    );
  });

  test("after any change of the body", () => {
    const body = '{"actually_paid":0.5,"order_id":"01J","payment_status":"finished"}';
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 127 }), (place, shift) => {
        const changed = String.fromCharCode((body.charCodeAt(place) + shift) % 128);
        const forged = body.slice(0, place) + changed + body.slice(place + 1);
        try {
          JSON.parse(forged);
        } catch {
          return;
        }
        expect(isSigned(forged, hmac(body), secret)).toBe(JSON.stringify(JSON.parse(forged)) === body);
      }),
    );
  });
});
