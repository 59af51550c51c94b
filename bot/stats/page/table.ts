import { byteOrderMark, csvLine } from "../../platform/values/csv.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { money, moneyText } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { nameOfDay } from "../read/calendar.ts";
import type { Calendar } from "../read/calendar.ts";
import { nameRow } from "../read/breakdown.ts";
import type { Statistics } from "../read/statistics.ts";
import type { Revenue } from "../read/read-revenue.ts";

export const tableColumns = {
  revenue: [
    "day",
    "sales-stars",
    "donations-stars",
    "refunds-stars",
    "sales-usd",
    "donations-usd",
    "refunds-usd",
  ],
  members: ["day", "joined", "renewed", "left", "active"],
  offers: ["day", "made", "paid"],
  tiers: ["tier", "payments", "stars", "usd"],
  links: ["link", "payments", "stars", "usd"],
} as const;

/** The statistics of a view as CSV, with the exact numbers of the chart. */
export function writeTable(texts: Texts, calendar: Calendar, statistics: Statistics): string {
  const heading = tableColumns[statistics.view].map((column) => texts.plain(`stats-column-${column}`));
  return byteOrderMark + [heading, ...rowsOf(texts, calendar, statistics)].map(csvLine).join("");
}

function rowsOf(texts: Texts, { days }: Calendar, statistics: Statistics): string[][] {
  switch (statistics.view) {
    case "revenue": {
      const sums = (["XTR", "USD"] as const).map((currency) => ({
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
        exact(share.stars, "XTR"),
        exact(share.usdCents, "USD"),
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
