import type { Texts } from "../../platform/texts/texts.ts";
import { describeTotal } from "../../ledger/index.ts";
import { money } from "../../platform/values/money.ts";
import { sumOf } from "../read/read-revenue.ts";
import type { Revenue } from "../read/read-revenue.ts";
import type { DaysChart, DaySeries } from "./days-chart.ts";
import { drawable } from "./frame.ts";
import { compact, toDraw } from "./numbers.ts";
import type { Theme } from "./theme.ts";

const colorsOf = {
  XTR: { sales: "stars", donations: "starsGiven", refunds: "starsBack" },
  USD: { sales: "usd", donations: "usdGiven", refunds: "usdBack" },
} as const;

/** One axis for each currency; refunds hang below zero. */
export function moneySeries(
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
          color: theme.colors[colorsOf[one.currency][of]],
          shape: { kind: "bar", stack: "money" },
          axis: index === 0 ? 0 : 1,
          values: one[of].map((minor) => sign * toDraw(minor, one.currency)),
        };
      }),
  );
  const axes = shown.map(({ currency }) => (value: number) => {
    const number = compact(texts, Math.abs(value));
    return currency === "XTR" ? `★ ${number}` : `$${number}`;
  });
  return { series, axes };
}
