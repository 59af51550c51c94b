import { assert, property, string } from "fast-check";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrCode } from "./qr-code.ts";

/** The rows of modules that the path draws. */
function readPath(source: string): string[] {
  const path = / d="([^"]+)"/.exec(source)?.[1] ?? "";
  return [...path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index},${y}`),
  );
}

test("The path draws every module of the QR code", () => {
  assert(
    property(string({ minLength: 1, maxLength: 255, unit: "grapheme-ascii" }), (text) => {
      const { data } = encode(text, { ecc: "M", border: 0 });
      const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
      expect(readPath(qrCode(text, "code").source)).toEqual(dark);
    }),
    { numRuns: 25 },
  );
});

test("A QR code is dark on light, has a quiet zone and an accessible name", () => {
  const { source } = qrCode("bc1qx", 'the "address"');
  expect(source).toContain('viewBox="-4 -4 29 29"');
  expect(source).toContain('fill="#fff"');
  expect(source).toContain('role="img" aria-label="the &quot;address&quot;"');
});
