/*
 * Amounts of any asset as whole bigints with eighteen decimals, like the ledger's columns. Decimal libraries
 * round at some number of digits; bigints do not.
 */

/** Decimals: the widest asset in use has 18 (wei). */
const DIGITS = 18;
const ONE = 10n ** BigInt(DIGITS);

/**
 * @param text an exact decimal as `amountText` gives it ("0.0000001"); may be negative.
 * @throws {RangeError} for anything else, also for more than 18 digits after the point.
 */
export function unitsOf(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,18}))?$/.exec(text);
  if (match === null) throw new RangeError("Not an exact amount");
  const [, sign = "", whole = "0", fraction = ""] = match;
  const units = BigInt(whole) * ONE + BigInt(fraction.padEnd(DIGITS, "0"));
  return sign === "-" ? -units : units;
}

/** "0.0000001": plain, without an exponent and without trailing zeros. */
export function amountOf(units: bigint): string {
  const positive = units < 0n ? -units : units;
  const fraction = (positive % ONE).toString().padStart(DIGITS, "0").replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${positive / ONE}${fraction === "" ? "" : `.${fraction}`}`;
}

/** An exact decimal text ("0.0000001") and a currency ticker in upper case. */
export type ExactAmount = { readonly amount: string; readonly currency: string };
