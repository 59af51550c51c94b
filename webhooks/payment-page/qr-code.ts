import { encode } from "uqr";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";

// ISO/IEC 18004: four modules of quiet around the code.
const QUIET = 4;

/**
 * A QR code as one path of an inline SVG: dark on light in any colour scheme, since many readers know no other way. It holds
 * the bare text: what a scheme such as "bitcoin:" means differs from wallet to wallet, an address does not.
 */
export function qrCode(text: string, label: string): Markup {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x},${y}h${length}v1h-${length}z`),
  );
  const whole = size + 2 * QUIET;
  return markup`<svg class="qr" viewBox="${-QUIET} ${-QUIET} ${whole} ${whole}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect x="${-QUIET}" y="${-QUIET}" width="${whole}" height="${whole}" fill="#fff"/><path fill="#000" d="${runs.join("")}"/></svg>`;
}

/** Where dark modules begin in a row, and how many follow each other. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
