import { alignAxes, extentOf } from "./axes.ts";
import type { Scale } from "./axes.ts";
import { FONT, sizes } from "./chart.ts";
import type { ChartOption } from "./chart.ts";
import { frameOf } from "./frame.ts";
import type { Frame } from "./frame.ts";

/** One number for each day. */
export type DaySeries = {
  readonly name: string;
  readonly color: string;
  /** Bars with the same axis and the same stack are stacked. */
  readonly shape: { readonly kind: "bar"; readonly stack: string } | { readonly kind: "line" };
  readonly axis: 0 | 1;
  readonly values: readonly number[];
};

export type DaysChart = {
  readonly frame: Frame;
  /** The label of each day. */
  readonly days: readonly string[];
  readonly series: readonly DaySeries[];
  /** The number format of each axis; one axis or two. */
  readonly axes: readonly ((value: number) => string)[];
};

/** Bars and lines by day, with one axis or two. */
export function daysChart({ frame, days, series, axes }: DaysChart): ChartOption {
  const { theme } = frame;
  const scales = alignAxes(axes.map((_, axis) => extentOf(stacksOf(series, axis))));
  const label = { color: theme.muted, fontFamily: FONT, fontSize: sizes.axis };
  return {
    ...frameOf(
      frame,
      series.map(({ name }) => name),
    ),
    xAxis: {
      type: "category",
      data: [...days],
      axisLabel: { ...label, margin: 22, interval: isLabelled(days.length) },
      axisLine: { lineStyle: { color: theme.muted }, onZero: true },
      axisTick: { show: false },
    },
    yAxis: axes.map((format, axis) => ({
      type: "value" as const,
      position: axis === 0 ? ("left" as const) : ("right" as const),
      ...scaleOf(scales, axis),
      axisLabel: { ...label, formatter: format },
      splitLine: { show: axis === 0, lineStyle: { color: theme.grid } },
    })),
    series: series.map(({ name, color, shape, axis, values }) =>
      shape.kind === "bar"
        ? {
            type: "bar" as const,
            name,
            stack: `${axis} ${shape.stack}`,
            yAxisIndex: axis,
            data: [...values],
            itemStyle: { color },
            barGap: "10%",
            barCategoryGap: "25%",
          }
        : {
            type: "line" as const,
            name,
            yAxisIndex: axis,
            data: [...values],
            lineStyle: { color, width: 5 },
            itemStyle: { color },
            symbol: "none",
          },
    ),
  };
}

/** The last day and days at equal distances before it: the width has space for six labels. */
const isLabelled =
  (days: number) =>
  (index: number): boolean =>
    (days - 1 - index) % Math.ceil(days / 6) === 0;

const scaleOf = (scales: readonly Scale[], axis: number): Scale =>
  scales[axis] ?? { min: 0, max: 1, interval: 1 };

/** The stacks of an axis; a line is a stack of its own. */
const stacksOf = (series: readonly DaySeries[], axis: number): (readonly (readonly number[])[])[] => {
  const own = series.filter((one) => one.axis === axis);
  const stacks = Map.groupBy(own, ({ shape, name }) => (shape.kind === "bar" ? `bar ${shape.stack}` : name));
  return [...stacks.values()].map((stack) => stack.map(({ values }) => values));
};
