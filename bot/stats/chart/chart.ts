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
