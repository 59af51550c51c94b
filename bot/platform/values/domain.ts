import { Decimal } from "decimal.js";
import { z } from "zod";

/*
 * Schemas for values from outside (webhooks, job payloads, callback data, deep links, settings), which are
 * `unknown` until one of these has parsed them.
 */

/** Telegram: user ids are positive and have at most 52 significant bits; today they are below 2^40. */
export const telegramUserId = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 40 - 1);

/**
 * The Bot API's id of a channel or supergroup: -100 and at least ten digits. A basic group has a negative id
 * without -100.
 */
export const telegramChatId = z
  .number()
  .int()
  .max(-1)
  .min(-(2 ** 52) + 1);

/** Our own ids: ULIDs, the same in links, orders and logs. */
export const opaqueId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, "is not an id of ours");

/** A provider's id of a payment: a number of NOWPayments or a charge id of Telegram, always as text. */
export const externalPaymentId = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[\x21-\x7e]+$/, "must be printable characters without spaces");

/**
 * The order id as a provider states it, before the order is looked up. Without control characters, which a text
 * column refuses.
 */
export const orderReference = z
  .string()
  .max(255)
  .regex(/^\P{Cc}+$/u, "must be text without control characters");

/** A currency's ticker in upper case. */
export const currencyTicker = z
  .string()
  .regex(/^[A-Za-z0-9]{1,20}$/, "must be 1 to 20 letters or digits")
  .transform((ticker) => ticker.toUpperCase());

/** The name of a payment provider, in links, buttons, jobs and the database: short, because callback data has 64 bytes. */
export const paymentProvider = z.string().regex(/^[a-z]{2,16}$/, "is not the name of a provider");
export type PaymentProviderName = z.infer<typeof paymentProvider>;

// The widest asset in use has 18 decimals (wei); the columns hold 30 digits before the point.
const MAX_FRACTION_DIGITS = 18;
const MAX_WHOLE_DIGITS = 30;

/**
 * An amount of any asset as an exact decimal text, plain and without an exponent: "1e-7" becomes "0.0000001".
 * Refuses signs, NaN, Infinity, hexadecimal and more digits than an asset has.
 */
export const amountText = z
  .string()
  .max(64)
  .regex(/^(?:0|[1-9]\d*|0\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/, "is not an amount")
  .transform((text, context) => {
    const amount = new Decimal(text);
    const plain = amount.toFixed();
    const [whole = "", fraction = ""] = plain.split(".");
    if (whole.length > MAX_WHOLE_DIGITS || fraction.length > MAX_FRACTION_DIGITS) {
      context.addIssue({ code: "custom", message: "has more digits than any asset" });
      return z.NEVER;
    }
    return plain;
  });

/** "3" or "2.5" percent, as hundredths of a percent: 300, 250. */
export const percentText = z
  .string()
  .regex(
    /^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/,
    "must be a percentage from 0 to 100, such as 3 or 2.5",
  )
  .transform((text) => new Decimal(text).times(100).toNumber());

const connectingRules = ["operators", "invited", "everybody"] as const;

/** The people who may connect a channel besides the operators: a rule, or Telegram user ids between commas and spaces. */
export const whoMayConnect = z
  .string()
  .transform((text): unknown =>
    z.enum(connectingRules).safeParse(text).success ? text : text.split(/[\s,]+/),
  )
  .pipe(
    z.union([z.enum(connectingRules), z.array(telegramUserId).min(1)], {
      error: "must be operators, invited, everybody, or Telegram user ids, separated by commas",
    }),
  );

/**
 * The only conversion of Telegram ids from the database's bigint to the Bot API's number.
 * @throws {RangeError} above 2^53, which no Telegram id reaches (at most 52 bits).
 */
export function telegramId(id: bigint): number {
  const number = Number(id);
  if (!Number.isSafeInteger(number)) throw new RangeError("Not a Telegram id: more than 52 bits");
  return number;
}
