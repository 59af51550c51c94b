import type { Day } from "../time/wall-clock.ts";
import type { Answer } from "./ask.ts";
import { latinDigits } from "./in-english.ts";

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
