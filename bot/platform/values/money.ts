/** An exact amount in whole minor units: 999n of USD is $9.99, 250n of XTR is 250 Stars. */
export type Money = { readonly minor: bigint; readonly currency: Currency };

/**
 * The currencies of prices, in the order of every list: Stars, and money of two decimals (ISO 4217). Another currency of two
 * decimals is one word here, and its name in the texts. Coins that buyers pay with are no prices and stay exact decimal texts.
 */
export const fiatCurrencies = ["USD", "EUR"] as const;
export const currencies = ["XTR", ...fiatCurrencies] as const;
export type Currency = (typeof currencies)[number];

export const isCurrency = (text: string): text is Currency =>
  currencies.some((currency) => currency === text);

/** "$", "€": as people type it. */
export const signOf = (currency: Currency): string =>
  new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "narrowSymbol" })
    .formatToParts(0)
    .find(({ type }) => type === "currency")?.value ?? currency;

/** The largest number of decimals of an amount. Telegram: Stars are whole. */
export const decimalsOf = (currency: Currency): number => (currency === "XTR" ? 0 : 2);

/** Two currencies met in one calculation: always a fault of the program. */
export class CurrencyMismatch extends Error {
  override readonly name = "CurrencyMismatch";
  constructor(left: Currency, right: Currency) {
    super(`${left} and ${right} cannot be added or compared`);
  }
}

export const money = (minor: bigint, currency: Currency): Money => ({ minor, currency });

/** A sum in the columns `currency` and `amount_minor`. @throws {RangeError} for a currency that is not in the list. */
export function readMoney({ currency, amountMinor }: { currency: string; amountMinor: bigint }): Money {
  if (!isCurrency(currency)) throw new RangeError(`A row has an unknown currency: ${currency}`);
  return money(amountMinor, currency);
}

/** Reads "9.99". Undefined where the text is not a plain decimal or has more digits than the currency. */
export function parseMoney(text: string, currency: Currency): Money | undefined {
  const decimals = decimalsOf(currency);
  const match = new RegExp(String.raw`^(\d{1,15})(?:\.(?=\d)(\d{0,${decimals}})0*)?$`).exec(text);
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  return money(BigInt(whole + fraction.padEnd(decimals, "0")), currency);
}

/** "9.99": whole units as an exact decimal text, for the ledger and for providers. Can be negative. */
export function moneyText({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

export function add(left: Money, right: Money): Money {
  if (left.currency !== right.currency) throw new CurrencyMismatch(left.currency, right.currency);
  return money(left.minor + right.minor, left.currency);
}

export const negate = ({ minor, currency }: Money): Money => money(-minor, currency);

export function isEqual(left: Money, right: Money): boolean {
  if (left.currency !== right.currency) throw new CurrencyMismatch(left.currency, right.currency);
  return left.minor === right.minor;
}

/** A fee, rounded down to a whole minor unit, so that the seller never loses by rounding. */
export function feeOf({ minor, currency }: Money, basisPoints: number): Money {
  return money((minor * BigInt(basisPoints)) / 10_000n, currency);
}
