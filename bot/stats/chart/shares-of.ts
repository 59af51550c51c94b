import type { Texts } from "../../platform/texts/texts.ts";
import { describeMinor, nameShare } from "../describe-sums.ts";
import type { Figures } from "../figures.ts";
import type { Share } from "../read-shares.ts";
import type { ChartOption } from "./chart.ts";
import { drawable } from "./frame.ts";
import type { Frame } from "./frame.ts";
import { toDraw } from "./numbers.ts";
import { sharesChart } from "./shares-chart.ts";

/** As many as fit below each other; the file has all of them. */
const MOST_BARS = 8;

export function sharesOf(
  texts: Texts,
  frame: Frame,
  { shares: all, isOfAll }: Extract<Figures, { view: "tiers" | "links" }>,
): ChartOption {
  const shown = all.slice(0, MOST_BARS);
  const currencies = [
    { currency: "XTR", of: "stars", color: frame.theme.colors.stars },
    { currency: "USD", of: "usdCents", color: frame.theme.colors.usd },
  ] as const;
  const paid = currencies.filter(({ of }) => all.some((share) => share[of] !== 0n));
  return sharesChart({
    frame,
    names: shown.map((share) => nameShare(texts, share, isOfAll)),
    series: (paid.length === 0 ? currencies.slice(0, 1) : paid).map(({ currency, of, color }) => {
      const label = (share: Pick<Share, typeof of>): string =>
        drawable(describeMinor(texts, share[of], currency));
      const sum = all.reduce((total, share) => total + share[of], 0n);
      return {
        name: texts.plain("stats-series-sales", { sum: drawable(describeMinor(texts, sum, currency)) }),
        color,
        values: shown.map((share) => toDraw(share[of], currency)),
        labels: shown.map(label),
      };
    }),
  });
}
