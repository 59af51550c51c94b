import type { Platform } from "../../platform/platform.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import { revenueByLink, revenueByTier } from "./statistics.sql.ts";
import type { StatsRange } from "./statistics.sql.ts";

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
