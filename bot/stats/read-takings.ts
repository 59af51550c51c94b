import { Prisma } from "../../prisma/client/client.ts";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import type { Currency } from "../platform/values/money.ts";
import type { Platform } from "../platform/platform.ts";
import { dayOf, entriesOf } from "./grants.ts";
import type { Range } from "./grants.ts";

/** One currency, in minor units: a sum for each day. */
export type Takings = {
  readonly currency: Currency;
  /** What was paid for access, and what was given, on the day when it counted. */
  readonly sales: readonly bigint[];
  readonly donations: readonly bigint[];
  /** What went back, on the day when its refund was asked for; less than nothing where refunds were withdrawn. */
  readonly refunds: readonly bigint[];
  /** What all of it left the owner after fees: an exact decimal text, as in their books. */
  readonly net: string;
};

type Row = {
  readonly day: number;
  readonly currency: Currency;
  readonly orderKind: "access" | "donation";
  readonly kind: string;
  readonly credit: bigint;
  readonly net: string;
};

/** The currencies in which something happened, Stars first. */
export async function readTakings({ database }: Platform, range: Range): Promise<readonly Takings[]> {
  const { calendar } = range;
  const rows = await database.prisma.$queryRaw<Row[]>`
    select ${dayOf(calendar, Prisma.sql`own.created_at`)} as day, own.currency, orders.kind as "orderKind", own.kind,
           sum(payment.credit_minor)::bigint as credit, trim_scale(-sum(own.amount))::text as net
      from ${entriesOf(range)}
     group by 1, 2, 3, 4`;
  return (["XTR", "USD"] as const).flatMap((currency) => {
    const own = rows.filter((row) => row.currency === currency);
    if (own.length === 0) return [];
    const daily = (signs: (row: Row) => bigint): readonly bigint[] =>
      calendar.days.map((_, index) =>
        own.filter(({ day }) => day === index + 1).reduce((sum, row) => sum + signs(row) * row.credit, 0n),
      );
    return {
      currency,
      sales: daily(({ kind, orderKind }) => (kind === "sale" && orderKind === "access" ? 1n : 0n)),
      donations: daily(({ kind, orderKind }) => (kind === "sale" && orderKind === "donation" ? 1n : 0n)),
      refunds: daily(({ kind }) => (kind === "refund" ? 1n : kind === "refund_undone" ? -1n : 0n)),
      net: amountOf(own.reduce((sum, { net }) => sum + unitsOf(net), 0n)),
    };
  });
}

export const sumOf = (days: readonly bigint[]): bigint => days.reduce((sum, day) => sum + day, 0n);
