import { z } from "zod";
import { Prisma } from "../../../prisma/client/client.ts";
import { currencies, money } from "../values/money.ts";
import type { Money } from "../values/money.ts";
import { json, oneOf } from "./statement.ts";
import type { Column } from "./statement.ts";
import { pricesOf } from "../values/prices.ts";
import type { Prices } from "../values/prices.ts";

/** The currency of a price. */
export const currencyColumn = oneOf(currencies);

/** The column `prices` of a tier's version or an order. */
export const pricesColumn: Column<Prices> = { types: json.types, read: pricesOf };

const sums = z.partialRecord(z.enum(currencies), z.int().nullable());

/** One sum for each currency that has rows, in the order of the currencies. Written by {@link sumsIn}. */
export const sumsColumn: Column<readonly Money[]> = {
  types: json.types,
  read: (value) => {
    const read = sums.parse(value);
    return currencies.flatMap((currency) => {
      const minor = read[currency] ?? undefined;
      return minor === undefined ? [] : [money(BigInt(minor), currency)];
    });
  },
};

/**
 * An aggregate for `select`: the sums of an amount in minor units by currency, as JSON.
 * @param condition rows that do not meet it are left out.
 */
export const sumsIn = (
  { amount, currency }: { readonly amount: Prisma.Sql; readonly currency: Prisma.Sql },
  condition = Prisma.sql`true`,
): Prisma.Sql => {
  const pairs = currencies.map(
    (code) => Prisma.sql`${code}::text, sum(${amount}) filter (where ${currency} = ${code} and ${condition})`,
  );
  return Prisma.sql`jsonb_build_object(${Prisma.join(pairs)})`;
};
