import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { Texts } from "../../platform/texts/texts.ts";
import { decimalsOf } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";

/** The options of echarts, limited to the components that `render-chart.ts` registers. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** In pixels: the width of a photo on most phones, and a height for twelve lines of text. */
export const WIDTH = 1080;
export const HEIGHT = 960;

/** Shipped with the program, so that a chart looks the same on every host. */
export const FONT = "DejaVu Sans";

/** Font sizes in pixels. A phone shows the picture at a third of its size. */
export const sizes = { title: 44, subtitle: 30, legend: 30, axis: 28 } as const;

/** For drawing only: floats are exact enough for pixels. */
export const toDraw = (minor: bigint, currency: Currency): number =>
  Number(minor) / 10 ** decimalsOf(currency);

/** "1.2K", in the reader's language. */
export const compact = (texts: Texts, value: number): string =>
  new Intl.NumberFormat(texts.locale, { notation: "compact", maximumFractionDigits: 1 }).format(value);

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
