import { z } from "zod";
import { currencies, money } from "./money.ts";
import type { Currency, Money } from "./money.ts";

/**
 * The price in each currency in which something is sold, in whole minor units: `{ XTR: 250, USD: 999 }`. Numbers, because the
 * value is JSON in the database and in forms; a CHECK keeps each far below the integers that a number holds exactly.
 */
export type Prices = Readonly<Partial<Record<Currency, number>>>;

const prices = z.partialRecord(z.enum(currencies), z.int().positive());

/** Reads a column `prices`. @throws {z.ZodError} for another value. */
export function pricesOf(column: unknown): Prices {
  const read: Partial<Record<Currency, number>> = {};
  // In the order of the list of currencies, which is that of every text.
  const stored = prices.parse(column);
  for (const currency of currencies) {
    const minor = stored[currency];
    if (minor !== undefined) read[currency] = minor;
  }
  return read;
}

/** Undefined: not sold in this currency. */
export function priceOf(all: Prices, currency: Currency): Money | undefined {
  const minor = all[currency];
  return minor === undefined ? undefined : money(BigInt(minor), currency);
}

/** The price in the first of the currencies that has one. */
export const priceIn = (all: Prices, wanted: readonly Currency[]): Money | undefined =>
  wanted.map((currency) => priceOf(all, currency)).find((price) => price !== undefined);

/** The currencies of the prices that a provider takes, the preferred one first. */
export type TakenCurrencies = {
  readonly currencies: readonly Currency[];
  /** The buyer holds money in one of these currencies, and chooses. Left out: the first price counts, whatever the buyer pays with. */
  readonly asksCurrency?: true;
  /** The smallest price that the provider takes in each currency. Left out: any price. */
  readonly least?: Prices;
};

/** The prices that a provider would charge: all of its currencies where the buyer chooses, and else one. */
export function pricesAt(
  { currencies: taken, asksCurrency, least = {} }: TakenCurrencies,
  all: Prices,
): readonly Money[] {
  const priced = taken.filter((currency) => all[currency] !== undefined);
  const wanted = asksCurrency === true ? priced : priced.slice(0, 1);
  return listPrices(all).filter(
    ({ currency, minor }) => wanted.includes(currency) && minor >= (least[currency] ?? 0),
  );
}

/** All prices, in the order of the list of currencies. */
export const listPrices = (all: Prices): readonly Money[] =>
  currencies.map((currency) => priceOf(all, currency)).filter((price) => price !== undefined);

/** The same prices with another one in this currency. @param minor undefined: not sold in it. */
export function withPrice(all: Prices, currency: Currency, minor: number | undefined): Prices {
  const { [currency]: _former, ...others } = all;
  return pricesOf(minor === undefined ? others : { ...others, [currency]: minor });
}

/** The smallest and the largest price. CHECKs of the tables `tier_version` and `orders` have the same limits. */
export const priceLimits = (currency: Currency): { readonly min: Money; readonly max: Money } => ({
  min: money(1n, currency),
  // Telegram takes invoices of at most 100,000 Stars. A million of another currency is a bound against typing errors.
  max: money(currency === "XTR" ? 100_000n : 100_000_000n, currency),
});

/** The prices of something that is sold for one sum. */
export const pricedAt = ({ minor, currency }: Money): Prices => ({ [currency]: Number(minor) });
