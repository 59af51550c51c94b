import type { Day } from "../time/wall-clock.ts";
import type { Answer, LimitedAnswer } from "./ask.ts";
import { latinDigits } from "./in-english.ts";
import { decimalsOf, fiatCurrencies, parseMoney, signOf } from "../values/money.ts";
import type { Currency, Money } from "../values/money.ts";

/** Reads a date in an unambiguous form: year first, with points, or with the month's name. */
export function readDay(typed: string): Day | undefined {
  const ways = [
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u,
    /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/u,
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?<name>[a-z]+)\.?,?\s+(?<year>\d{4})$/u,
    /^(?<name>[a-z]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
  ];
  const found = ways.map((way) => way.exec(typed)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { year, month, day, name } = found;
  const number = name === undefined ? Number(month) : monthNumber(name);
  return number === undefined ? undefined : { year: Number(year), month: number, day: Number(day) };
}

const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" })
    .format(Date.UTC(2026, month))
    .toLowerCase(),
);

/** Accepts "dec", "sept" and "december"; counts from 1. */
export function monthNumber(name: string): number | undefined {
  const index = name.length < 3 ? -1 : monthNames.findIndex((month) => month.startsWith(name));
  return index === -1 ? undefined : index + 1;
}

/** Ten years. A larger number is a typing mistake. */
export const MAX_DAYS = 3660;

/** A typed number of days that an owner gives to a member. */
export function readDays(text: string): Answer<number> {
  const typed = latinDigits(text).trim();
  if (!/^\d{1,9}$/.test(typed)) return { kind: "refused", reason: "days-not-whole" };
  const days = Number(typed);
  return days >= 1 && days <= MAX_DAYS
    ? { kind: "ok", value: days }
    : { kind: "refused", reason: "days-range" };
}

type ReadMoney =
  | { readonly kind: "money"; readonly money: Money }
  | { readonly kind: "refused"; readonly reason: "no_number" | "comma" | "decimals" };

const refused = (reason: "no_number" | "comma" | "decimals"): ReadMoney => ({ kind: "refused", reason });

/** One number with at most one separator, and the currency sign that some people add. */
const number = /(?<whole>\d{1,15})(?:(?<mark>[.,])(?<fraction>\d+))?/u.source;
const stars = new RegExp(String.raw`^⭐?\uFE0F?\s*${number}\s*(?:⭐\uFE0F?|stars?)?$`, "iu");
const shapes = new Map<Currency, RegExp>(
  fiatCurrencies.map((currency) => {
    const sign = signOf(currency).replaceAll(/[$.]/gu, String.raw`\$&`);
    return [currency, new RegExp(String.raw`^(?:${sign})?\s*${number}\s*(?:${sign}|${currency})?$`, "iu")];
  }),
);
const shapeOf = (currency: Currency): RegExp => shapes.get(currency) ?? stars;

/**
 * Reads a typed amount: "9.99", "$9.99", "9,99", "۹٫۹۹", or "250" of Stars. All forms use this function, so that
 * a text means the same everywhere. "1,000" and "1.000" are a thousand to some people and one to others, so they
 * are refused.
 */
export function readMoney(typed: string, currency: Currency): ReadMoney {
  const groups = shapeOf(currency).exec(latinDigits(typed).trim())?.groups;
  if (groups === undefined) return refused("no_number");
  const { whole = "", mark, fraction = "" } = groups;
  if (mark === "," && fraction.length > 2) return refused("comma");
  if (fraction.length > decimalsOf(currency)) return refused("decimals");
  const sum = parseMoney(fraction === "" ? whole : `${whole}.${fraction}`, currency);
  return sum === undefined ? refused("no_number") : { kind: "money", money: sum };
}

/** One or two sentences, so that a reader of the timeline sees the reason at a glance. */
export const REASON_MAX = 300;

/** One line of 1 to 300 characters, at least one of them visible. */
export function readReason(typed: string): LimitedAnswer<string> {
  const text = typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "dismiss-reason-empty" };
  if (text.length > REASON_MAX)
    return { kind: "refused", reason: "dismiss-reason-long", limits: { max: REASON_MAX } };
  return { kind: "ok", value: text };
}
