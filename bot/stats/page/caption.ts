import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeSum, describeSums } from "../../ledger/index.ts";
import { nameRow, sumOf } from "../read/revenue.ts";
import type { Revenue } from "../read/revenue.ts";
import { money } from "../../platform/values/money.ts";
import type { Statistics } from "../read/statistics.ts";

/** The title and two lines about the chart: HTML. */
export const describeStatistics = (
  texts: Texts,
  {
    title,
    days,
    statistics,
  }: { readonly title: string | null; readonly days: number; readonly statistics: Statistics },
): string =>
  texts.html("stats-caption", {
    what: title ?? texts.plain("stats-all"),
    days,
    lines: new Html(linesOf(texts, statistics).join("\n")),
  });

function linesOf(texts: Texts, statistics: Statistics): readonly [string, string] {
  switch (statistics.view) {
    case "revenue":
      return describeRevenue(texts, statistics.revenue);
    case "members": {
      const { joined, renewed, left, active } = statistics.members;
      return [
        texts.html("stats-summary-members", { joined: add(joined), renewed: add(renewed), left: add(left) }),
        texts.html("stats-summary-active", { active: active.at(-1) ?? 0 }),
      ];
    }
    case "offers": {
      const [made, paid] = [add(statistics.offers.made), add(statistics.offers.paid)];
      return [texts.html("stats-summary-offers", { made, paid }), describeConversion(texts, made, paid)];
    }
    case "tiers":
    case "links":
      return describeBreakdown(texts, statistics);
    default:
      return statistics satisfies never;
  }
}

function describeRevenue(texts: Texts, revenue: readonly Revenue[]): [string, string] {
  const sums = (of: "sales" | "donations" | "refunds"): string =>
    describeSums(
      texts,
      revenue.map((one) => money(sumOf(one[of]), one.currency)),
    ) || texts.plain("stats-nothing");
  const net = revenue
    .map(({ net: amount, currency }) => describeSum(texts, { amount, currency }))
    .join(" · ");
  return [
    texts.html("stats-summary-sales", { sales: sums("sales"), donations: sums("donations") }),
    texts.html("stats-summary-net", { refunds: sums("refunds"), net: net || texts.plain("stats-nothing") }),
  ];
}

const describeConversion = (texts: Texts, made: number, paid: number): string =>
  made === 0
    ? texts.html("stats-summary-no-offers")
    : texts.html("stats-summary-conversion", {
        percent: texts.percent(paid / made),
      });

function describeBreakdown(
  texts: Texts,
  { view, breakdown, isOfAll }: Extract<Statistics, { view: "tiers" | "links" }>,
): [string, string] {
  const [first, second] = breakdown.map((share) => ({
    name: nameRow(texts, share, isOfAll),
    sum: describeSums(texts, share.amounts),
    payments: share.payments,
  }));
  if (first === undefined) return [texts.html("stats-summary-no-payments"), texts.html(`stats-hint-${view}`)];
  return [
    texts.html("stats-summary-most", first),
    second === undefined ? texts.html("stats-summary-only") : texts.html("stats-summary-then", second),
  ];
}

const add = (days: readonly number[]): number => days.reduce((sum, day) => sum + day, 0);
