import { inOnePiece } from "../../platform/texts/languages.ts";

/** "Dec 24, 2026, 9:05:12 AM UTC": to the second, which tells apart what happened one after the other. */
export function formatMoment(date: Date, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: "UTC",
  });
  return inOnePiece(`${format.format(date)} UTC`, locale);
}
