import { Html } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { describeSum, describeSums } from "../payments/index.ts";
import { describeShareSums, nameShare } from "./describe-sums.ts";
import { money } from "../platform/values/money.ts";
import type { Figures } from "./figures.ts";
import { sumOf } from "./read-takings.ts";
import type { Takings } from "./read-takings.ts";

/** Says in two lines what the chart shows, below whose it is; HTML. */
export const captionOf = (
  texts: Texts,
  {
    title,
    days,
    figures,
  }: { readonly title: string | null; readonly days: number; readonly figures: Figures },
): string =>
  texts.html("stats-caption", {
    what: title ?? texts.plain("stats-all"),
    days,
    lines: new Html(linesOf(texts, figures).join("\n")),
  });

function linesOf(texts: Texts, figures: Figures): readonly [string, string] {
  switch (figures.view) {
    case "revenue":
      return describeTakings(texts, figures.takings);
    case "members": {
      const { joined, renewed, left, active } = figures.members;
      return [
        texts.html("stats-summary-members", { joined: add(joined), renewed: add(renewed), left: add(left) }),
        texts.html("stats-summary-active", { active: active.at(-1) ?? 0 }),
      ];
    }
    case "offers": {
      const [made, paid] = [add(figures.offers.made), add(figures.offers.paid)];
      return [texts.html("stats-summary-offers", { made, paid }), describeConversion(texts, made, paid)];
    }
    case "tiers":
    case "links":
      return describeShares(texts, figures);
    default:
      return figures satisfies never;
  }
}

function describeTakings(texts: Texts, takings: readonly Takings[]): [string, string] {
  const sums = (of: "sales" | "donations" | "refunds"): string =>
    describeSums(
      texts,
      takings.map((one) => money(sumOf(one[of]), one.currency)),
    ) || texts.plain("stats-nothing");
  const net = takings
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

function describeShares(
  texts: Texts,
  { view, shares, isOfAll }: Extract<Figures, { view: "tiers" | "links" }>,
): [string, string] {
  const [first, second] = shares.map((share) => ({
    name: nameShare(texts, share, isOfAll),
    sum: describeShareSums(texts, share),
    payments: share.payments,
  }));
  if (first === undefined) return [texts.html("stats-summary-no-payments"), texts.html(`stats-hint-${view}`)];
  return [
    texts.html("stats-summary-most", first),
    second === undefined ? texts.html("stats-summary-only") : texts.html("stats-summary-then", second),
  ];
}

const add = (days: readonly number[]): number => days.reduce((sum, day) => sum + day, 0);
