import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { revenueByDay, revenueByLink, revenueByTier } from "./statistics.sql.ts";
import type { StatsRange } from "./range.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** The revenue in one currency, without the tax in the prices: one amount in minor units for each day. */
export type Revenue = {
  readonly currency: Currency;
  /** Payments for access, on the day when they were granted. */
  readonly sales: readonly bigint[];
  readonly donations: readonly bigint[];
  /** By the day of the request. Negative where more refunds were reversed than requested. */
  readonly refunds: readonly bigint[];
  /** The owner's share after fees and refunds: an exact decimal text, as in the ledger. */
  readonly net: string;
};

type Row = Awaited<ReturnType<typeof revenueByDay.all>>[number];

/** One item for each currency with postings, Stars first. */
export async function readRevenue(
  { database }: Pick<Platform, "database">,
  range: StatsRange,
): Promise<readonly Revenue[]> {
  const { calendar } = range;
  const rows = await revenueByDay.all(database.prisma, range);
  return currencies.flatMap((currency) => {
    const own = rows.filter((row) => row.currency === currency);
    if (own.length === 0) return [];
    const daily = (signOf: (row: Row) => bigint): readonly bigint[] =>
      calendar.days.map((_, index) =>
        own.filter(({ day }) => day === index + 1).reduce((sum, row) => sum + signOf(row) * row.income, 0n),
      );
    return {
      currency,
      sales: daily(({ kind, orderKind }) => (kind === "sale" && orderKind === "access" ? 1n : 0n)),
      donations: daily(({ kind, orderKind }) => (kind === "sale" && orderKind === "donation" ? 1n : 0n)),
      refunds: daily(({ kind }) => (kind === "refund" ? 1n : kind === "refund_reversed" ? -1n : 0n)),
      net: amountOf(own.reduce((sum, { net }) => sum + unitsOf(net), 0n)),
    };
  });
}

export const sumOf = (days: readonly bigint[]): bigint => days.reduce((sum, day) => sum + day, 0n);

/** The payments of one tier or tracked link, and their amounts before refunds. */
export type BreakdownRow = {
  /** "donations" and "direct": all payments that belong to no tier or to no link. */
  readonly kind: "named" | "donations" | "direct";
  readonly name: string;
  readonly channelTitle: string;
  readonly payments: number;
  /** One for each currency, in their order. */
  readonly amounts: readonly Money[];
};

/** The largest first. */
export const readBreakdown = async (
  { database: { prisma } }: Pick<Platform, "database">,
  range: StatsRange,
  by: "tiers" | "links",
): Promise<readonly BreakdownRow[]> =>
  rank(await (by === "tiers" ? revenueByTier.all(prisma, range) : revenueByLink.all(prisma, range)));

/** Currencies have no common sum: the order is by the share of all Stars, plus the share of all dollars, and so on. */
export function rank(rows: readonly BreakdownRow[]): readonly BreakdownRow[] {
  const totals = new Map(
    currencies.map((currency) => [
      currency,
      Number(rows.reduce((sum, row) => sum + amountIn(row, currency), 0n)) || 1,
    ]),
  );
  const weight = ({ amounts }: BreakdownRow): number =>
    amounts.reduce((sum, { minor, currency }) => sum + Number(minor) / (totals.get(currency) ?? 1), 0);
  return rows.toSorted((one, other) => weight(other) - weight(one) || (one.name < other.name ? -1 : 1));
}

/** In minor units; zero without payments in the currency. */
export const amountIn = ({ amounts }: Pick<BreakdownRow, "amounts">, currency: Currency): bigint =>
  amounts.find((amount) => amount.currency === currency)?.minor ?? 0n;

/** The name of a row, with its channel in the statistics of all channels. */
export function nameRow(texts: Texts, { kind, name, channelTitle }: BreakdownRow, isOfAll: boolean): string {
  if (kind !== "named") return texts.plain(`stats-share-${kind}`);
  return isOfAll ? texts.plain("stats-share-of", { name, channel: channelTitle }) : name;
}
