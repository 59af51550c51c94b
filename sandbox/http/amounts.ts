import { Decimal } from "decimal.js";

/*
 * Exact decimal amounts. They are texts in the store, which a snapshot serializes, and decimal.js computes with them. Nothing here
 * passes through a binary float; only the JSON serializers convert to one.
 */

/** Plain notation, without an exponent and without zeros at the end: "0.0005". */
export type Amount = string;

export const ZERO: Amount = "0";

// Crypto amounts have up to 18 decimals. These digits hold every product, and every quotient far beyond its rounding.
const Exact = Decimal.clone({ precision: 200 });

const SHAPE = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

/** Parses `12`, `12.50`, `-3`, `1e-7`. @throws {RangeError} for anything else. */
export function parseAmount(text: string): Amount {
  if (!SHAPE.test(text)) throw new RangeError(`Not a decimal number: ${text}`);
  return exact(text).toFixed();
}

export const exact = (amount: Amount): Decimal => new Exact(amount);

/** Amounts owed are rounded up, received amounts down. */
export const divide = (
  amount: Amount | Decimal,
  by: Amount,
  decimals: number,
  rounding: "up" | "down",
): Amount =>
  new Exact(amount)
    .div(by)
    .toDecimalPlaces(decimals, rounding === "up" ? Decimal.ROUND_UP : Decimal.ROUND_DOWN)
    .toFixed();
