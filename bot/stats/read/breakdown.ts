import type { Platform } from "../../platform/platform.ts";
import { describeSums } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { money } from "../../platform/values/money.ts";
import { revenueByLink, revenueByTier } from "./statistics.sql.ts";
import type { StatsRange } from "./statistics.sql.ts";

/** The payments of one tier or tracked link, and their amounts in minor units before refunds. */
export type BreakdownRow = {
  /** "donations" and "direct": all payments that belong to no tier or to no link. */
  readonly kind: "named" | "donations" | "direct";
  readonly name: string;
  readonly channelTitle: string;
  readonly payments: number;
  readonly stars: bigint;
  readonly usdCents: bigint;
};

/** The largest first. */
export const readBreakdown = async (
  { database: { prisma } }: Pick<Platform, "database">,
  range: StatsRange,
  by: "tiers" | "links",
): Promise<readonly BreakdownRow[]> =>
  rank(await (by === "tiers" ? revenueByTier.all(prisma, range) : revenueByLink.all(prisma, range)));

/** Stars and dollars have no common sum: the order is by the share of all Stars plus the share of all dollars. */
export function rank(rows: readonly BreakdownRow[]): readonly BreakdownRow[] {
  const total = (of: "stars" | "usdCents"): number =>
    Number(rows.reduce((sum, row) => sum + row[of], 0n)) || 1;
  const [stars, usdCents] = [total("stars"), total("usdCents")];
  const weight = (row: BreakdownRow): number => Number(row.stars) / stars + Number(row.usdCents) / usdCents;
  return rows.toSorted((one, other) => weight(other) - weight(one) || (one.name < other.name ? -1 : 1));
}

export const describeRowAmounts = (
  texts: Texts,
  { stars, usdCents }: Pick<BreakdownRow, "stars" | "usdCents">,
): string => describeSums(texts, [money(stars, "XTR"), money(usdCents, "USD")]);

/** The name of a row, with its channel in the statistics of all channels. */
export function nameRow(texts: Texts, { kind, name, channelTitle }: BreakdownRow, isOfAll: boolean): string {
  if (kind !== "named") return texts.plain(`stats-share-${kind}`);
  return isOfAll ? texts.plain("stats-share-of", { name, channel: channelTitle }) : name;
}
