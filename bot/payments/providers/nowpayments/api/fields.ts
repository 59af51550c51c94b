import { z } from "zod";
import { Decimal } from "decimal.js";

/** Ids are strings or numbers; `parseExact` turns both into text. */
export const vendorId = z.string().regex(/^[\w-]{1,64}$/, "is not an id");

/** An ISO 8601 date; anything else counts as none. */
export const moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .optional()
  .catch(undefined);

/** The text, or undefined for null, for an empty one and for a field that is missing. */
export const someText = z
  .string()
  .nullish()
  .transform((text) => (text === "" || text === null ? undefined : text));

/** The decimals of our columns. */
const DECIMALS = 18;

/**
 * An amount that the vendor computed with doubles, so with more digits than any asset ("0.000041013900000000004"); rounded, exact
 * afterwards. A balance or a result is rounded down and a cost up: never more than there is.
 */
const roughAmount = (rounding: Decimal.Rounding) =>
  z
    .string()
    .max(64)
    .regex(/^\d{1,30}(?:\.\d+)?(?:[eE]-?\d{1,3})?$/, "is not an amount")
    .transform((text) => new Decimal(text).toDecimalPlaces(DECIMALS, rounding).toFixed());

export const heldAmount = roughAmount(Decimal.ROUND_DOWN);
export const cost = roughAmount(Decimal.ROUND_UP);
