import type { Texts } from "../../platform/texts/texts.ts";
import { describeTotal } from "../../ledger/index.ts";
import { currencies, money } from "../../platform/values/money.ts";
import { amountIn, nameRow } from "../read/revenue.ts";
import type { BreakdownRow } from "../read/revenue.ts";
import type { Statistics } from "../read/statistics.ts";
import { FONT, sizes, toDraw, shadesOf, drawable, frameOf } from "./chart.ts";
import type { ChartOption, Frame } from "./chart.ts";

/** The height of the chart; the CSV file has all rows. */
const MOST_BARS = 8;

/** Horizontal bars for the largest rows, one bar for each currency. */
export function breakdownChart(
  texts: Texts,
  frame: Frame,
  { breakdown: rows, isOfAll }: Extract<Statistics, { view: "tiers" | "links" }>,
): ChartOption {
  const shown = rows.slice(0, MOST_BARS);
  const paid = currencies.filter((currency) => rows.some((row) => amountIn(row, currency) !== 0n));
  return drawBars({
    frame,
    names: shown.map((row) => nameRow(texts, row, isOfAll)),
    series: (paid.length === 0 ? currencies.slice(0, 1) : paid).map((currency) => {
      const label = (row: BreakdownRow): string =>
        drawable(describeTotal(texts, money(amountIn(row, currency), currency)));
      const sum = rows.reduce((total, row) => total + amountIn(row, currency), 0n);
      return {
        name: texts.plain("stats-series-sales", {
          sum: drawable(describeTotal(texts, money(sum, currency))),
        }),
        color: shadesOf(frame.theme, currency).sales,
        values: shown.map((row) => toDraw(amountIn(row, currency), currency)),
        labels: shown.map(label),
      };
    }),
  });
}

type Bars = {
  readonly frame: Frame;
  /** The label of each bar, the largest first. */
  readonly names: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
    /** The text at the end of each bar. */
    readonly labels: readonly string[];
  }[];
};

/** Each series has its own axis, because currencies have no common scale. */
function drawBars({ frame, names, series }: Bars): ChartOption {
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
    // The space after the longest bar is for its label.
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
