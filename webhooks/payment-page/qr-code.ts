import { encode } from "uqr";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";

// ISO/IEC 18004: a quiet zone of four modules around the code.
const QUIET_ZONE = 4;

/**
 * A QR code as an inline SVG, dark on light in every colour scheme, because many readers fail on an inverted code. It holds the
 * address without a scheme such as "bitcoin:", which wallets read differently.
 */
export function qrCode(text: string, label: string): Markup {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x},${y}h${length}v1h-${length}z`),
  );
  const whole = size + 2 * QUIET_ZONE;
  return markup`<svg class="qr" viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}" role="img" aria-label="${label}" shape-rendering="crispEdges"><rect x="${-QUIET_ZONE}" y="${-QUIET_ZONE}" width="${whole}" height="${whole}" fill="#fff"/><path fill="#000" d="${runs.join("")}"/></svg>`;
}

/** The runs of dark modules in a row. */
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
