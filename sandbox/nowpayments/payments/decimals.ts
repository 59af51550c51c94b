/**
 * Exact decimal amounts. Crypto amounts have up to 18 decimals and fiat prices meet them in divisions. Nothing here
 * passes through a binary float; only the JSON serializers convert to one.
 */
export type Decimal = { readonly units: bigint; readonly scale: number };

export const ZERO: Decimal = { units: 0n, scale: 0 };

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Parses `12`, `12.50`, `-3`, `1e-7`. @throws {RangeError} for anything else. */
export function parseDecimal(text: string): Decimal {
  const match = SHAPE.exec(text);
  if (match === null) throw new RangeError(`Not a decimal number: ${text}`);
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: digits * 10n ** BigInt(-scale), scale: 0 } : { units: digits, scale };
}

/** Shortest plain notation: no exponent, no trailing zeros. */
export function formatDecimal({ units, scale }: Decimal): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = subtract(a, b).units;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** a / b with `scale` decimals, for b > 0 and a >= 0. Amounts owed are rounded up, received amounts down. */
export function divide(a: Decimal, b: Decimal, scale: number, rounding: "up" | "down"): Decimal {
  if (b.units <= 0n || a.units < 0n) throw new RangeError("divide() is for non-negative by positive amounts");
  const numerator = a.units * 10n ** BigInt(b.scale + scale);
  const denominator = b.units * 10n ** BigInt(a.scale);
  const rest = numerator % denominator;
  return { units: numerator / denominator + (rounding === "up" && rest > 0n ? 1n : 0n), scale };
}

/** The number of decimals in the shortest notation. */
export function decimalsOf(value: Decimal): number {
  return formatDecimal(value).split(".")[1]?.length ?? 0;
}
