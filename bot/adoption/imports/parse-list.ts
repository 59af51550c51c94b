import { endOfDay, isDay } from "../../platform/time/days.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { inEnglish } from "../../platform/forms/in-english.ts";
import { MAX_DAYS } from "../../platform/forms/read-days.ts";
import { addMonths } from "../../platform/values/period.ts";

/* What is made of a list of members that somebody sent. Everything here is pure. */

/** When a person's time ends, as the list says. "default": it says nothing of this person. */
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
/** Lines that nothing was made of: how many, and the numbers of the first ones (from 1, as an editor shows them). */
export type Refused = { readonly reason: RefusedReason; readonly count: number; readonly lines: number[] };

export type ParsedList =
  | { readonly kind: "list"; readonly people: readonly ListedPerson[]; readonly refused: readonly Refused[] }
  | { readonly kind: "too_many" };

// Each is looked up at Telegram, at most 20 a second: a quarter of an hour.
export const MAX_PEOPLE = 20_000;
const MAX_MONTHS = 120;
/** As many as somebody would look at one by one. */
export const NAMED_LINES = 10;

/** When a list is read, and where: a day ends by the clocks of that zone (an IANA name; null: UTC). */
export type Here = { readonly now: Date; readonly timeZone: string | null };

/**
 * Reads a person a line: their Telegram id, and behind a comma, semicolon or tab how many days they get, the last day that
 * they have (2027-12-31), or "life" in any of our languages. Empty lines are passed over, and so is a heading.
 */
export function parseList(text: string, here: Here): ParsedList {
  const people = new Map<number, ListedPerson>();
  const refused = new Map<RefusedReason, Refused>();
  let isFirst = true;
  for (const [index, words] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const cells = words.split(/[,;\t]/u).map(bare);
    const [id = "", end = "", ...rest] = cells;
    if (cells.every((cell) => cell === "")) continue;
    const isHeading = isFirst && /^[^\d@-]+$/u.test(id);
    isFirst = false;
    if (isHeading) continue;
    const line = index + 1;
    const read = readLine(id, rest.every((cell) => cell === "") ? end : undefined, here);
    if (typeof read !== "string" && !people.has(read.userId)) {
      people.set(read.userId, { line, ...read });
      if (people.size > MAX_PEOPLE) return { kind: "too_many" };
    } else note(refused, typeof read === "string" ? read : "twice", line);
  }
  return { kind: "list", people: [...people.values()], refused: [...refused.values()] };
}

/** A cell without the quotes that a spreadsheet puts around it. */
const bare = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/u, "$1")
    .trim();

function note(refused: Map<RefusedReason, Refused>, reason: RefusedReason, line: number): void {
  const { count, lines }: Refused = refused.get(reason) ?? { reason, count: 0, lines: [] };
  refused.set(reason, { reason, count: count + 1, lines: [...lines, line].slice(0, NAMED_LINES) });
}

function readLine(
  id: string,
  end: string | undefined,
  here: Here,
): Omit<ListedPerson, "line"> | RefusedReason {
  if (/^-\d+$/u.test(id)) return "a-chat";
  if (/^@\w+$/u.test(id)) return "a-name";
  const userId = /^\d{1,13}$/u.test(id) ? telegramUserId.safeParse(id) : undefined;
  if (userId?.success !== true) return "not-an-id";
  const read = end === undefined ? "end-unclear" : readEnd(end, here);
  return typeof read === "string" ? read : { userId: userId.data, end: read };
}

function readEnd(end: string, { now, timeZone }: Here): ListedEnd | RefusedReason {
  if (end === "") return { kind: "default" };
  const words = inEnglish(end);
  if (/^(?:for )?life$/u.test(words)) return { kind: "life" };
  if (/^\d{1,9}$/u.test(words)) {
    const days = Number(words);
    if (days === 0) return "end-over";
    return days <= MAX_DAYS ? { kind: "days", days } : "end-far";
  }
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(words) ?? [];
  const day = { year: Number(year), month: Number(month), day: Number(date) };
  if (year === undefined || !isDay(day)) return "end-unclear";
  const until = endOfDay(day, timeZone ?? "UTC");
  if (until <= now) return "end-over";
  return until > addMonths(now, MAX_MONTHS) ? "end-far" : { kind: "until", until };
}
