import { ask } from "../../platform/forms/ask.ts";
import type { Asking } from "../../platform/forms/ask.ts";
import { Html } from "../../platform/texts/texts.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { periodFrom } from "./tier-draft.ts";
import type { PeriodDraft } from "./tier-draft.ts";
import { readPeriod } from "./tier-period-answer.ts";

// Two in a row: a phone cuts off longer rows.
const rows: readonly (readonly [string, PeriodDraft])[][] = [
  [
    ["m1", { kind: "months", months: 1 }],
    ["m3", { kind: "months", months: 3 }],
  ],
  [
    ["m6", { kind: "months", months: 6 }],
    ["m12", { kind: "months", months: 12 }],
  ],
  [
    ["d7", { kind: "days", days: 7 }],
    ["d30", { kind: "days", days: 30 }],
  ],
  [
    ["d90", { kind: "days", days: 90 }],
    ["d365", { kind: "days", days: 365 }],
  ],
];
const buttons = new Map<string, PeriodDraft>([...rows.flat(), ["life", { kind: "life" }]]);

/** @param openedAt ISO text. Dates are compared with the opening of the form, so that a replay accepts them again. */
export function askPeriod(asking: Asking, { openedAt }: { readonly openedAt: string }): Promise<PeriodDraft> {
  const { texts } = asking;
  const { timeZone } = texts;
  const now = new Date(openedAt);
  const zone =
    timeZone === null
      ? texts.html("tier-form-zone-unknown")
      : texts.html("tier-form-zone-known", { zone: timeZone });
  return ask(asking, {
    html: texts.html("tier-form-ask-period", {
      year: String(now.getUTCFullYear() + 1),
      zone: new Html(zone),
    }),
    buttons: [
      ...rows.map((row) =>
        row.map(([value, period]) => ({ label: describePeriod(texts, periodFrom(period)), value })),
      ),
      [{ label: texts.plain("tier-form-lifetime"), value: "life" }],
    ],
    readText: (text) => readPeriod(text, { now, timeZone }),
    readButton: (value) => buttons.get(value),
  });
}
