import { FONT, sizes } from "./chart.ts";
import type { ChartOption } from "./chart.ts";
import { drawable, frameOf } from "./frame.ts";
import type { Frame } from "./frame.ts";

export type SharesChart = {
  readonly frame: Frame;
  /** What each bar is of; the largest first. */
  readonly names: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
    /** What is written at the end of each bar. */
    readonly labels: readonly string[];
  }[];
};

/** Bars that lie below each other, one kind beside another. Each kind has an axis of its own, since they cannot be compared. */
export function sharesChart({ frame, names, series }: SharesChart): ChartOption {
  const { theme } = frame;
  return {
    ...frameOf(
      frame,
      series.map(({ name }) => name),
    ),
    yAxis: {
      type: "category",
      data: names.map(drawable),
      // The first at the top.
      inverse: true,
      axisLabel: {
        color: theme.text,
        fontFamily: FONT,
        fontSize: sizes.axis,
        width: 330,
        overflow: "truncate",
      },
      axisLine: { lineStyle: { color: theme.muted } },
      axisTick: { show: false },
    },
    // The numbers stand at the bars; the room beside the longest bar is for its number.
    xAxis: series.map(({ values }) => ({
      type: "value" as const,
      show: false,
      min: 0,
      max: Math.max(1, ...values) * 1.5,
    })),
    series: series.map(({ name, color, values, labels }, index) => ({
      type: "bar" as const,
      name,
      xAxisIndex: index,
      itemStyle: { color },
      barGap: "10%",
      barCategoryGap: "30%",
      data: values.map((value, at) => ({
        value,
        label: {
          show: value !== 0,
          position: "right" as const,
          formatter: () => labels[at] ?? "",
          color: theme.text,
          fontFamily: FONT,
          fontSize: sizes.axis,
        },
      })),
    })),
  };
}
