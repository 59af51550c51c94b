import type { Period } from "../values/period.ts";
import type { Texts } from "./texts.ts";

/** "30 days", "3 months", "until 31 December 2026" or "for life". */
export function describePeriod(texts: Texts, period: Period): string {
  switch (period.kind) {
    case "days":
      return texts.plain("period-days", { days: period.days });
    case "months":
      return texts.plain("period-months", { months: period.months });
    case "until":
      return texts.plain("period-until", { date: texts.day(period.until) });
    case "life":
      return texts.plain("period-lifetime");
    default:
      return period satisfies never;
  }
}
