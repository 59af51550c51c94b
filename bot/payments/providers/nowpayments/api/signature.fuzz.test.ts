// @module-tag sized
import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../../platform/runtime/config.ts";
import { parseNotification } from "../parse-notification.ts";
import { isSigned } from "./signature.ts";
import { bodyOf, drawnObject } from "../testing/drawn-json.ts";
import type { DrawnObject } from "../testing/drawn-json.ts";
import { readJsonText } from "../testing/json-text.ts";
import { meaningOf } from "../../../../../tests/support/json-meaning.ts";
import { MANNERS, signedText, survivesJavaScript } from "../testing/sign-drawn.ts";
import { testSize } from "../../../../../tests/support/test-size.ts";
import { providers } from "../../registry.ts";

const secret = "an IPN secret";
const hmac = (text: string): string => createHmac("sha512", secret).update(text).digest("hex");

const config = readConfig(
  {
    BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    NOWPAYMENTS_API_KEY: "key",
    NOWPAYMENTS_IPN_SECRET: secret,
    PUBLIC_URL: "https://bot.example",
  },
  providers,
);

const accepts = (bytes: Uint8Array, signature: string): boolean => {
  const text = readJsonText(bytes);
  return text !== undefined && isSigned(text, signature, secret);
};

const space = fc.constantFrom("", " ", "\r\n\t");
const byte = fc.oneof(fc.constantFrom(...Buffer.from('"\\{}[]:,0123456789-+.eE u')), fc.nat(255));

type Change = {
  readonly place: number;
  readonly byte: number;
  readonly removed: number;
  readonly added: number;
};

/** Replaces, inserts or deletes a byte. */
const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  byte,
  removed: fc.nat(1),
  added: fc.nat(1),
});

function alter(bytes: Buffer, { place, byte, removed, added }: Change): Buffer {
  const at = place % bytes.length;
  return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(added, byte), bytes.subarray(at + removed)]);
}

describe.each(Object.entries(MANNERS))("A body that was signed %s", (_name, manner) => {
  // JavaScript cannot verify numbers that it does not hold exactly.
  const object: fc.Arbitrary<DrawnObject> = drawnObject.filter(
    (drawn) => manner.number("1.0") === "1.0" || survivesJavaScript(drawn),
  );

  test("is accepted", () => {
    fc.assert(
      fc.property(object, space, (drawn, between) => {
        expect(isSigned(bodyOf(drawn, between), hmac(signedText(drawn, manner)), secret)).toBe(true);
      }),
      { numRuns: testSize(50, 500) },
    );
  });

  test("is not accepted with a changed byte, unless the value is the same", () => {
    fc.assert(
      fc.property(
        object,
        space,
        fc.array(change, { minLength: 20, maxLength: 20 }),
        (drawn, between, changes) => {
          const body = bodyOf(drawn, between);
          const signature = hmac(signedText(drawn, manner));
          const taken = changes
            .map((one) => alter(Buffer.from(body), one))
            .filter((altered) => accepts(altered, signature));
          expect(taken.filter((altered) => meaningOf(altered.toString()) !== meaningOf(body))).toEqual([]);
        },
      ),
      { numRuns: testSize(50, 500) },
    );
  });

  test("is not accepted with a changed signature or another secret", () => {
    fc.assert(
      fc.property(object, fc.nat(127), fc.integer({ min: 0x20, max: 0x7e }), (drawn, place, code) => {
        const [body, signed] = [bodyOf(drawn, ""), signedText(drawn, manner)];
        const signature = hmac(signed);
        const forged = signature.slice(0, place) + String.fromCharCode(code) + signature.slice(place + 1);
        const isSame = forged.toLowerCase() === signature;
        expect(isSigned(body, forged, secret)).toBe(isSame);
        expect(isSigned(body, createHmac("sha512", `${secret} `).update(signed).digest("hex"), secret)).toBe(
          false,
        );
      }),
    );
  });

  test("is not accepted with a second value for a key", () => {
    fc.assert(
      fc.property(object, fc.nat(), (drawn, place) => {
        fc.pre(drawn.members.length > 0);
        const again = drawn.members.slice(place % drawn.members.length).slice(0, 1);
        const doubled: DrawnObject = { kind: "object", members: [...drawn.members, ...again] };
        const body = bodyOf(doubled, "");
        for (const signed of [body, signedText(drawn, manner), signedText(doubled, manner)]) {
          expect(isSigned(body, hmac(signed), secret)).toBe(false);
        }
      }),
    );
  });
});

describe("Every body is answered", () => {
  const signature = hmac("{}");
  const answer = (body: Buffer): string =>
    parseNotification({ headers: { "x-nowpayments-sig": signature }, body }, config).kind;

  test.each([
    ["bytes", fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes))],
    [
      "marks of JSON",
      fc.array(byte, { maxLength: 60 }).map((bytes) => Buffer.from([...Buffer.from('{"a":'), ...bytes])),
    ],
    [
      "a body with bytes changed",
      fc
        .tuple(drawnObject, space, fc.array(change, { maxLength: 3 }))
        .map(([drawn, between, changes]) => changes.reduce(alter, Buffer.from(bodyOf(drawn, between)))),
    ],
  ])("and refused: %s", (_what, bodies) => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(answer(body)).toBe("refused");
      }),
      { numRuns: testSize(100, 1_000) },
    );
  });
});
