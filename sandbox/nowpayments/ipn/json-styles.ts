/**
 * Serializes one JSON value as different languages do. A signature over JSON covers bytes, and the bytes of a number or
 * of a non-ASCII letter depend on the serializer: Node prints `1e-7`, Python `1e-07`, PHP `1.0e-7`; Python prints `1.0`
 * where Node prints `1`. Receivers are tested against all of them.
 */
export const JSON_STYLES = ["javascript", "python", "php"] as const;
export type JsonStyle = (typeof JSON_STYLES)[number];

/**
 * A number as decimal text in plain notation. `decimal` prints as the language prints a double; `integer` prints all
 * digits, also beyond 2^53.
 */
export class ExactNumber {
  readonly text: string;
  readonly kind: "decimal" | "integer";
  constructor(text: string, kind: "decimal" | "integer" = "decimal") {
    this.text = text;
    this.kind = kind;
  }
}

export type Json =
  | null
  | boolean
  | number
  | string
  | ExactNumber
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** `sorted-with-arrays-as-objects` imitates the vendor's published JavaScript sample. */
export type KeyOrder = "as-given" | "sorted" | "sorted-with-arrays-as-objects";

type Dialect = {
  readonly text: (value: string) => string;
  readonly double: (value: number) => string;
  /** JavaScript objects put index keys first, in numeric order, regardless of sorting. */
  readonly indexKeysFirst: boolean;
};

const DIALECTS: Record<JsonStyle, Dialect> = {
  javascript: { text: (value) => JSON.stringify(value), double: String, indexKeysFirst: true },
  // With separators=(",", ":"), as in the vendor's Python sample.
  python: { text: pythonText, double: pythonDouble, indexKeysFirst: false },
  php: { text: phpText, double: phpDouble, indexKeysFirst: false },
};

export function writeJson(value: Json, style: JsonStyle, order: KeyOrder = "as-given"): string {
  const dialect = DIALECTS[style];
  const write = (item: Json): string => {
    if (item === null || typeof item === "boolean") return String(item);
    if (typeof item === "string") return dialect.text(item);
    if (typeof item === "number") return Number.isInteger(item) ? String(item) : dialect.double(item);
    if (item instanceof ExactNumber) {
      return item.kind === "integer" ? item.text : dialect.double(Number(item.text));
    }
    if (isArray(item) && order !== "sorted-with-arrays-as-objects") {
      return `[${item.map(write).join(",")}]`;
    }
    let entries = Object.entries(item);
    if (order !== "as-given") entries.sort(([a], [b]) => (a < b ? -1 : 1));
    if (dialect.indexKeysFirst) entries = Object.entries(Object.fromEntries(entries));
    return `{${entries.map(([key, inner]) => `${dialect.text(key)}:${write(inner)}`).join(",")}}`;
  };
  return write(value);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The shortest digits that parse to the same double, and the power of ten of the first digit. */
function shortest(value: number): { sign: string; digits: string; power: number } {
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential().split("e");
  return { sign: value < 0 ? "-" : "", digits: mantissa.replace(".", ""), power: Number(power) };
}

function plain(digits: string, power: number): { whole: string; fraction: string } {
  if (power < 0) return { whole: "0", fraction: `${"0".repeat(-power - 1)}${digits}` };
  const padded = digits.padEnd(power + 1, "0");
  return { whole: padded.slice(0, power + 1), fraction: padded.slice(power + 1) };
}

/** `repr(float)`: an exponent of at least two digits below 1e-4 and from 1e16 on; otherwise always a point. */
function pythonDouble(value: number): string {
  const { sign, digits, power } = shortest(value);
  if (value !== 0 && (power < -4 || power >= 16)) {
    const mantissa = digits.length > 1 ? `${digits.slice(0, 1)}.${digits.slice(1)}` : digits;
    return `${sign}${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const { whole, fraction } = plain(digits, power);
  return `${sign}${whole}.${fraction === "" ? "0" : fraction}`;
}

/** `json_encode` with `serialize_precision = -1`: an exponent below 1e-4 and from 1e17 on, the mantissa with a point. */
function phpDouble(value: number): string {
  const { sign, digits, power } = shortest(value);
  if (value !== 0 && (power < -4 || power >= 17)) {
    const rest = digits.length > 1 ? digits.slice(1) : "0";
    return `${sign}${digits.slice(0, 1)}.${rest}e${power < 0 ? "-" : "+"}${Math.abs(power)}`;
  }
  const { whole, fraction } = plain(digits, power);
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** `json.dumps`: everything outside printable ASCII becomes `\uXXXX`, DEL included. */
function pythonText(value: string): string {
  return JSON.stringify(value).replaceAll(/[^ -~]/g, escapeUnit);
}

/** `json_encode`: non-ASCII becomes `\uXXXX`, and each slash gets a backslash. */
function phpText(value: string): string {
  return JSON.stringify(value)
    .replaceAll(/[\u0080-\uffff]/g, escapeUnit)
    .replaceAll("/", "\\/");
}
