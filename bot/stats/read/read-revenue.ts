import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { revenueByDay } from "./statistics.sql.ts";
import type { StatsRange } from "./statistics.sql.ts";

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
