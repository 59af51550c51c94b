import { FONT, sizes, frameOf } from "./chart.ts";
import type { ChartOption, Frame } from "./chart.ts";

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

/** The smallest and the largest value on an axis. */
type Extent = { readonly min: number; readonly max: number };
type Scale = { readonly min: number; readonly max: number; readonly interval: number };

/** The most lines on each side of zero: more are illegible on a phone. */
const LINES = 4;

/**
 * Scales with round numbers for two axes of one chart. Their zeros are at the same height, so that bars of both axes start
 * from one line.
 */
export function alignAxes(extents: readonly Extent[]): Scale[] {
  const intervals = extents.map(({ min, max }) => roundUp(Math.max(max, -min) / LINES));
  const most = (of: (extent: Extent) => number): number =>
    Math.max(0, ...extents.map((extent, index) => Math.ceil(of(extent) / (intervals[index] ?? 1))));
  const [above, below] = [
    Math.max(
      1,
      most(({ max }) => max),
    ),
    most(({ min }) => -min),
  ];
  // Never -0, which the chart would print.
  return intervals.map((interval) => ({
    min: below === 0 ? 0 : -below * interval,
    max: above * interval,
    interval,
  }));
}

/** The next of 1, 2, 5, 10, 20…; never below 1, because the values are whole numbers. */
function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (([1, 2, 5] as const).find((step) => step * power >= value) ?? 10) * power;
}

/** The extent of stacked series. */
export function extentOf(stacks: readonly (readonly (readonly number[])[])[]): Extent {
  let [min, max] = [0, 0];
  for (const stack of stacks) {
    for (let index = 0; index < (stack[0]?.length ?? 0); index += 1) {
      const values = stack.map((series) => series[index] ?? 0);
      const sum = (sign: 1 | -1): number =>
        values.reduce((total, value) => (value * sign > 0 ? total + value : total), 0);
      max = Math.max(max, sum(1));
      min = Math.min(min, sum(-1));
    }
  }
  return { min, max };
}
