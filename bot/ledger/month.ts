import { z } from "zod";

/** A calendar month in UTC; `until` is the first moment after it. */
export type Month = { readonly name: string; readonly from: Date; readonly until: Date };

/** "2026-11", in button data and file names. */
export const monthName = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, "is not a month such as 2026-11");

export function monthNamed(name: string): Month {
  const from = new Date(`${monthName.parse(name)}-01T00:00:00Z`);
  return { name, from, until: addMonths(from, 1) };
}

/** The month of a moment, or the month `back` months earlier. */
export const monthOf = (moment: Date, back = 0): Month =>
  monthNamed(addMonths(moment, -back).toISOString().slice(0, "2026-11".length));

const addMonths = (moment: Date, count: number): Date =>
  new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + count));

/** "November 2026", in the reader's language. */
export const describeMonth = ({ from }: Month, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(from);
