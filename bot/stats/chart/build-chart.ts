import type { Texts } from "../../platform/texts/texts.ts";
import { labelOfDay } from "../read/range.ts";
import type { Calendar } from "../read/range.ts";
import type { Statistics } from "../read/statistics.ts";
import type { ChartOption, Theme, ThemeName } from "./chart.ts";
import { compact, toDraw, shadesOf, themes, drawable } from "./chart.ts";
import { daysChart } from "./days-chart.ts";
import type { DaySeries, DaysChart } from "./days-chart.ts";
import { breakdownChart } from "./breakdown-chart.ts";
import { describeTotal } from "../../ledger/index.ts";
import { money, signOf } from "../../platform/values/money.ts";
import { sumOf } from "../read/revenue.ts";
import type { Revenue } from "../read/revenue.ts";

export type ChartInput = {
  /** The channel's title; null: all channels of the owner. */
  readonly title: string | null;
  readonly calendar: Calendar;
  readonly statistics: Statistics;
  readonly theme: ThemeName;
};

/** The chart of a view in the reader's language. Pure. */
export function buildChart(
  texts: Texts,
  { title, calendar, statistics, theme: name }: ChartInput,
): ChartOption {
  const theme = themes[name];
  const frame = {
    theme,
    title: texts.plain(`stats-title-${statistics.view}`, {
      what: drawable(title ?? texts.plain("stats-all")),
    }),
    subtitle: describeRange(texts, calendar),
  };
  const days = calendar.days.map((day) => labelOfDay(day, texts.locale));
  const plain = (value: number): string => compact(texts, value);
  switch (statistics.view) {
    case "revenue":
      return daysChart({ frame, days, ...moneySeries(texts, theme, statistics.revenue) });
    case "members": {
      const { joined, renewed, left, active } = statistics.members;
      const bar = { shape: { kind: "bar", stack: "people" }, axis: 0 } as const;
      const series = [
        { ...bar, ...named(texts, theme, "joined", joined) },
        { ...bar, ...named(texts, theme, "renewed", renewed) },
        { ...bar, ...named(texts, theme, "left", left), values: left.map((count) => -count) },
        {
          ...named(texts, theme, "active", active, active.at(-1)),
          shape: { kind: "line" },
          axis: 1,
        } as const,
      ];
      // Members who left hang below zero, without a sign. The axis of active members has no negative labels.
      const axes = [
        (value: number) => plain(Math.abs(value)),
        (value: number) => (value < 0 ? "" : plain(value)),
      ];
      return daysChart({ frame, days, series, axes });
    }
    case "offers": {
      const { made, paid } = statistics.offers;
      const open = made.map((count, index) => count - (paid[index] ?? 0));
      const bar = { shape: { kind: "bar", stack: "orders" }, axis: 0 } as const;
      const series = [
        { ...bar, ...named(texts, theme, "paid", paid), color: theme.colors.joined },
        { ...bar, ...named(texts, theme, "open", open), color: theme.colors.renewed },
      ];
      return daysChart({ frame, days, series, axes: [plain] });
    }
    case "tiers":
    case "links":
      return breakdownChart(texts, frame, statistics);
    default:
      return statistics satisfies never;
  }
}

const named = (
  texts: Texts,
  theme: Theme,
  what: "joined" | "renewed" | "left" | "active" | "paid" | "open",
  values: readonly number[],
  count = values.reduce((sum, value) => sum + value, 0),
): Pick<DaySeries, "name" | "color" | "values"> => ({
  name: texts.plain(`stats-series-${what}`, { count }),
  color: theme.colors[what === "paid" || what === "open" ? "joined" : what],
  values,
});

const describeRange = (texts: Texts, { days, timeZone }: Calendar): string => {
  const [from, to] = [days[0], days.at(-1)].map((day) =>
    day === undefined ? "" : labelOfDay(day, texts.locale),
  );
  return `${from} – ${to} · ${timeZone.replaceAll("_", " ")}`;
};

/** One axis for the first currency and one for all others, whose bars stand side by side; refunds hang below zero. */
function moneySeries(
  texts: Texts,
  theme: Theme,
  revenue: readonly Revenue[],
): Pick<DaysChart, "series" | "axes"> {
  const shown: readonly Pick<Revenue, "currency">[] = revenue.length === 0 ? [{ currency: "XTR" }] : revenue;
  const series = revenue.flatMap((one, index) =>
    (["sales", "donations", "refunds"] as const)
      .filter((of) => of === "sales" || one[of].some((minor) => minor !== 0n))
      .map((of): DaySeries => {
        const sum = drawable(describeTotal(texts, money(sumOf(one[of]), one.currency)));
        const sign = of === "refunds" ? -1 : 1;
        return {
          name: texts.plain(`stats-series-${of}`, { sum }),
          color: shadesOf(theme, one.currency)[of],
          shape: { kind: "bar", stack: one.currency },
          axis: index === 0 ? 0 : 1,
          values: one[of].map((minor) => sign * toDraw(minor, one.currency)),
        };
      }),
  );
  const [first, ...others] = shown.map(({ currency }) => currency);
  const axes = [first, ...(others.length === 0 ? [] : [others.length === 1 ? others[0] : undefined])].map(
    (currency) => (value: number) => {
      const number = compact(texts, Math.abs(value));
      if (currency === undefined) return number;
      return currency === "XTR" ? `★ ${number}` : `${signOf(currency)}${number}`;
    },
  );
  return { series, axes };
}
