import { byteOrderMark, csvLine } from "../../platform/values/csv.ts";
import type { FixedTextKey, TextKeyWith, Texts } from "../../platform/texts/texts.ts";
import { currencies, fiatCurrencies, money, moneyText } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { nameOfDay } from "../read/range.ts";
import type { Calendar } from "../read/range.ts";
import { amountIn, nameRow } from "../read/revenue.ts";
import type { Revenue } from "../read/revenue.ts";
import type { Statistics } from "../read/statistics.ts";

type Column = FixedTextKey | { readonly key: TextKeyWith<"currency">; readonly currency: Currency };

const daily = fiatCurrencies.flatMap((currency): Column[] => [
  { key: "stats-column-sales-money", currency },
  { key: "stats-column-donations-money", currency },
  { key: "stats-column-refunds-money", currency },
]);
const total = fiatCurrencies.map((currency): Column => ({ key: "stats-column-money", currency }));

const tableColumns: Readonly<Record<Statistics["view"], readonly Column[]>> = {
  revenue: [
    "stats-column-day",
    "stats-column-sales-stars",
    "stats-column-donations-stars",
    "stats-column-refunds-stars",
    ...daily,
  ],
  members: [
    "stats-column-day",
    "stats-column-joined",
    "stats-column-renewed",
    "stats-column-left",
    "stats-column-active",
  ],
  offers: ["stats-column-day", "stats-column-made", "stats-column-paid"],
  tiers: ["stats-column-tier", "stats-column-payments", "stats-column-stars", ...total],
  links: ["stats-column-link", "stats-column-payments", "stats-column-stars", ...total],
};

const nameColumn = (texts: Texts, column: Column): string =>
  typeof column === "string" ? texts.plain(column) : texts.plain(column.key, { currency: column.currency });

/** The statistics of a view as CSV, with the exact numbers of the chart. */
export function writeTable(texts: Texts, calendar: Calendar, statistics: Statistics): string {
  const heading = tableColumns[statistics.view].map((column) => nameColumn(texts, column));
  return byteOrderMark + [heading, ...rowsOf(texts, calendar, statistics)].map(csvLine).join("");
}

function rowsOf(texts: Texts, { days }: Calendar, statistics: Statistics): string[][] {
  switch (statistics.view) {
    case "revenue": {
      const sums = currencies.map((currency) => ({
        currency,
        revenue: statistics.revenue.find((one) => one.currency === currency),
      }));
      return days.map((day, index) => [
        nameOfDay(day),
        ...sums.flatMap(({ currency, revenue }) => revenueCells(revenue, currency, index)),
      ]);
    }
    case "members": {
      const { joined, renewed, left, active } = statistics.members;
      return days.map((day, index) => [nameOfDay(day), ...cells([joined, renewed, left, active], index)]);
    }
    case "offers":
      return days.map((day, index) => [
        nameOfDay(day),
        ...cells([statistics.offers.made, statistics.offers.paid], index),
      ]);
    case "tiers":
    case "links":
      return statistics.breakdown.map((share) => [
        nameRow(texts, share, statistics.isOfAll),
        String(share.payments),
        ...currencies.map((currency) => exact(amountIn(share, currency), currency)),
      ]);
    default:
      return statistics satisfies never;
  }
}

const revenueCells = (revenue: Revenue | undefined, currency: Currency, index: number): string[] =>
  (["sales", "donations", "refunds"] as const).map((of) => exact(revenue?.[of][index] ?? 0n, currency));

const cells = (columns: readonly (readonly number[])[], index: number): string[] =>
  columns.map((column) => String(column[index] ?? 0));

const exact = (minor: bigint, currency: Currency): string => moneyText(money(minor, currency));
