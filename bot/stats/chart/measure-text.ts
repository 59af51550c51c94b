/*
 * How wide texts are in DejaVu Sans, closely enough to lay a chart out. The charting library would ask a browser's canvas, or
 * take a narrower font for granted, and then write over the ends of its own labels.
 */

/** Parts of the font's size, rounded up within each class, as the font's own table of widths has them. */
const classes: readonly (readonly [RegExp, number])[] = [
  // Marks of direction are not to be seen.
  [/[\u{200e}\u{200f}\u{2066}-\u{2069}]/u, 0],
  [/[ilj.,:;'|!()[\]\sI·]/u, 0.4],
  [/[frt"/\\]/u, 0.46],
  [/[mwMW@%–—…★]/u, 0.99],
  [/[\p{Ll}\d$?+=<>#~^-]/u, 0.64],
  // Beyond the alphabets with letters of their own shapes.
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
