import { endOfDay, isDay } from "../../platform/time/wall-clock.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { inEnglish } from "../../platform/forms/in-english.ts";
import { MAX_DAYS } from "../../platform/forms/typed-answers.ts";
import { addMonths } from "../../platform/values/period.ts";

/** When a person's access ends. "default": the line names no end. */
export type ListedEnd =
  | { readonly kind: "default" | "life" }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "until"; readonly until: Date };

export type ListedPerson = { readonly line: number; readonly userId: number; readonly end: ListedEnd };

export const refusedReasons = [
  ...(["not-an-id", "a-chat", "a-name", "twice"] as const),
  ...(["end-unclear", "end-over", "end-far"] as const),
];
export type RefusedReason = (typeof refusedReasons)[number];
/** How many lines were refused for a reason, and the numbers of the first ones, from 1 as in an editor. */
export type RefusedLines = {
  readonly reason: RefusedReason;
  readonly count: number;
  readonly lines: number[];
};

export type ParsedList =
  | {
      readonly kind: "list";
      readonly people: readonly ListedPerson[];
      readonly refused: readonly RefusedLines[];
    }
  | { readonly kind: "too_many" };

// The check asks Telegram for each person, 20 a second: about a quarter of an hour.
export const MAX_PEOPLE = 20_000;
const MAX_MONTHS = 120;
/** A person looks up about ten lines; the rest is a number. */
export const NAMED_LINES = 10;

/** The moment of the import, and the time zone in which a listed day ends (an IANA name; null: UTC). */
export type ListClock = { readonly now: Date; readonly timeZone: string | null };

/**
 * Parses one person a line: a Telegram id and, after a comma, semicolon or tab, a number of days, the last day
 * (2027-12-31), or "life" in any language of the bot. Skips empty lines and a heading. Pure.
 */
export function parseList(text: string, clock: ListClock): ParsedList {
  const people = new Map<number, ListedPerson>();
  const refused = new Map<RefusedReason, RefusedLines>();
  let isFirst = true;
  for (const [index, content] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const cells = content.split(/[,;\t]/u).map(unquote);
    const [id = "", end = "", ...rest] = cells;
    if (cells.every((cell) => cell === "")) continue;
    const isHeading = isFirst && /^[^\d@-]+$/u.test(id);
    isFirst = false;
    if (isHeading) continue;
    const line = index + 1;
    const read = readLine(id, rest.every((cell) => cell === "") ? end : undefined, clock);
    if (typeof read !== "string" && !people.has(read.userId)) {
      people.set(read.userId, { line, ...read });
      if (people.size > MAX_PEOPLE) return { kind: "too_many" };
    } else addRefused(refused, typeof read === "string" ? read : "twice", line);
  }
  return { kind: "list", people: [...people.values()], refused: [...refused.values()] };
}

/** Removes the quotes that a spreadsheet puts around a cell. */
const unquote = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/u, "$1")
    .trim();

function addRefused(refused: Map<RefusedReason, RefusedLines>, reason: RefusedReason, line: number): void {
  const { count, lines }: RefusedLines = refused.get(reason) ?? { reason, count: 0, lines: [] };
  refused.set(reason, { reason, count: count + 1, lines: [...lines, line].slice(0, NAMED_LINES) });
}

function readLine(
  id: string,
  end: string | undefined,
  clock: ListClock,
): Omit<ListedPerson, "line"> | RefusedReason {
  if (/^-\d+$/u.test(id)) return "a-chat";
  if (/^@\w+$/u.test(id)) return "a-name";
  const userId = /^\d{1,13}$/u.test(id) ? telegramUserId.safeParse(id) : undefined;
  if (userId?.success !== true) return "not-an-id";
  const read = end === undefined ? "end-unclear" : readEnd(end, clock);
  return typeof read === "string" ? read : { userId: userId.data, end: read };
}

function readEnd(end: string, { now, timeZone }: ListClock): ListedEnd | RefusedReason {
  if (end === "") return { kind: "default" };
  const english = inEnglish(end);
  if (/^(?:for )?life$/u.test(english)) return { kind: "life" };
  if (/^\d{1,9}$/u.test(english)) {
    const days = Number(english);
    if (days === 0) return "end-over";
    return days <= MAX_DAYS ? { kind: "days", days } : "end-far";
  }
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(english) ?? [];
  const day = { year: Number(year), month: Number(month), day: Number(date) };
  if (year === undefined || !isDay(day)) return "end-unclear";
  const until = endOfDay(day, timeZone ?? "UTC");
  if (until <= now) return "end-over";
  return until > addMonths(now, MAX_MONTHS) ? "end-far" : { kind: "until", until };
}
