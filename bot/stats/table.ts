import { byteOrderMark, csvLine, wordsCell } from "../platform/values/csv.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { money, moneyText } from "../platform/values/money.ts";
import type { Currency } from "../platform/values/money.ts";
import { nameOfDay } from "./calendar.ts";
import type { Calendar } from "./calendar.ts";
import { nameShare } from "./describe-sums.ts";
import type { Figures } from "./figures.ts";
import type { Takings } from "./read-takings.ts";

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

/** The figures of a view as comma-separated values: the numbers that the chart was drawn from, exactly. */
export function tableOf(texts: Texts, calendar: Calendar, figures: Figures): string {
  const heading = tableColumns[figures.view].map((column) => texts.plain(`stats-column-${column}`));
  return byteOrderMark + [heading, ...rowsOf(texts, calendar, figures)].map(csvLine).join("");
}

function rowsOf(texts: Texts, { days }: Calendar, figures: Figures): string[][] {
  switch (figures.view) {
    case "revenue": {
      const sums = (["XTR", "USD"] as const).map((currency) => ({
        currency,
        takings: figures.takings.find((one) => one.currency === currency),
      }));
      return days.map((day, index) => [
        nameOfDay(day),
        ...sums.flatMap(({ currency, takings }) => takingsCells(takings, currency, index)),
      ]);
    }
    case "members": {
      const { joined, renewed, left, active } = figures.members;
      return days.map((day, index) => [nameOfDay(day), ...cells([joined, renewed, left, active], index)]);
    }
    case "offers":
      return days.map((day, index) => [
        nameOfDay(day),
        ...cells([figures.offers.made, figures.offers.paid], index),
      ]);
    case "tiers":
    case "links":
      return figures.shares.map((share) => [
        wordsCell(nameShare(texts, share, figures.isOfAll)),
        String(share.payments),
        exact(share.stars, "XTR"),
        exact(share.usdCents, "USD"),
      ]);
    default:
      return figures satisfies never;
  }
}

const takingsCells = (takings: Takings | undefined, currency: Currency, index: number): string[] =>
  (["sales", "donations", "refunds"] as const).map((of) => exact(takings?.[of][index] ?? 0n, currency));

const cells = (columns: readonly (readonly number[])[], index: number): string[] =>
  columns.map((column) => String(column[index] ?? 0));

const exact = (minor: bigint, currency: Currency): string => moneyText(money(minor, currency));
