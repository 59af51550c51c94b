import { assert, property, string } from "fast-check";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrCode } from "./qr-code.ts";

/** The dark modules, read back from the path. */
function readPath(source: string): string[] {
  const path = / d="([^"]+)"/.exec(source)?.[1] ?? "";
  return [...path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index},${y}`),
  );
}

test("A QR code is drawn module for module, whatever text it holds", () => {
  assert(
    property(string({ minLength: 1, maxLength: 255, unit: "grapheme-ascii" }), (text) => {
      const { data } = encode(text, { ecc: "M", border: 0 });
      const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
      expect(readPath(qrCode(text, "code").source)).toEqual(dark);
    }),
    { numRuns: 25 },
  );
});

test("A QR code is dark on light, with the quiet that readers need around it, and has a name", () => {
  const { source } = qrCode("bc1qx", 'the "address"');
  expect(source).toContain('viewBox="-4 -4 29 29"');
  expect(source).toContain('fill="#fff"');
  expect(source).toContain('role="img" aria-label="the &quot;address&quot;"');
});
