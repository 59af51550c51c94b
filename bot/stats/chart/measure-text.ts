/*
 * The width of texts in DejaVu Sans, exact enough for the layout of a chart. Without a browser's canvas, echarts assumes a
 * narrower font, and labels overlap.
 */

/** Widths as fractions of the font size, rounded up for each class, from the font's table of widths. */
const classes: readonly (readonly [RegExp, number])[] = [
  // Direction marks are invisible.
  [/[\u{200e}\u{200f}\u{2066}-\u{2069}]/u, 0],
  [/[ilj.,:;'|!()[\]\sI·]/u, 0.4],
  [/[frt"/\\]/u, 0.46],
  [/[mwMW@%–—…★]/u, 0.99],
  [/[\p{Ll}\d$?+=<>#~^-]/u, 0.64],
  // CJK and everything above it.
  [/[\u{2e80}-\u{10ffff}]/u, 1],
];
const OTHERS = 0.78;
const BOLD = 1.12;

/** @param font as CSS writes it: "bold 44px DejaVu Sans". */
export function measureText(text: string, font = "12px"): { readonly width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/u.exec(font)?.[1] ?? 12);
  const parts = Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);
  return { width: parts * size * (font.includes("bold") ? BOLD : 1) };
}

const widthOf = (letter: string): number => classes.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
