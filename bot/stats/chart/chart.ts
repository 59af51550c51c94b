import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";

/** A drawing as the charting library takes it: what `render-chart.ts` registers of it, and nothing else. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** In pixels: as wide as Telegram shows a photo on most phones, and high enough for twelve lines of text. */
export const WIDTH = 1080;
export const HEIGHT = 960;

/** The font's file is shipped with the program, so that a chart looks the same on every host. */
export const FONT = "DejaVu Sans";

/** Of texts, in pixels: a phone shows the picture at a third of its size. */
export const sizes = { title: 44, subtitle: 30, legend: 30, axis: 28 } as const;
