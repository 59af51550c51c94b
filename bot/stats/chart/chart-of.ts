import type { Texts } from "../../platform/texts/texts.ts";
import { labelOfDay } from "../calendar.ts";
import type { Calendar } from "../calendar.ts";
import type { Figures } from "../figures.ts";
import type { ChartOption } from "./chart.ts";
import { daysChart } from "./days-chart.ts";
import type { DaySeries } from "./days-chart.ts";
import { drawable } from "./frame.ts";
import { moneySeries } from "./money-series.ts";
import { compact } from "./numbers.ts";
import { sharesOf } from "./shares-of.ts";
import { themes } from "./theme.ts";
import type { Theme, ThemeName } from "./theme.ts";

export type ChartInput = {
  /** The channel's title; null: everything of the owner. */
  readonly title: string | null;
  readonly calendar: Calendar;
  readonly figures: Figures;
  readonly theme: ThemeName;
};

/** The chart of a view: a pure function of its figures, in the reader's language. */
export function chartOf(texts: Texts, { title, calendar, figures, theme: name }: ChartInput): ChartOption {
  const theme = themes[name];
  const frame = {
    theme,
    title: texts.plain(`stats-title-${figures.view}`, { what: drawable(title ?? texts.plain("stats-all")) }),
    subtitle: describeRange(texts, calendar),
  };
  const days = calendar.days.map((day) => labelOfDay(day, texts.locale));
  const plain = (value: number): string => compact(texts, value);
  switch (figures.view) {
    case "revenue":
      return daysChart({ frame, days, ...moneySeries(texts, theme, figures.takings) });
    case "members": {
      const { joined, renewed, left, active } = figures.members;
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
      // Down is who left: how many that is needs no sign, and of those who are there nobody can be below.
      const axes = [
        (value: number) => plain(Math.abs(value)),
        (value: number) => (value < 0 ? "" : plain(value)),
      ];
      return daysChart({ frame, days, series, axes });
    }
    case "offers": {
      const { made, paid } = figures.offers;
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
      return sharesOf(texts, frame, figures);
    default:
      return figures satisfies never;
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
