import { ask } from "../../platform/forms/ask.ts";
import type { Asking, FormButton } from "../../platform/forms/ask.ts";
import { currencies } from "../../platform/values/money.ts";
import { priceOf } from "../../platform/values/prices.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { describePrice } from "../terms/describe-tier.ts";
import { periodFrom } from "./tier-draft.ts";
import type { Draft } from "./tier-draft.ts";
import { parts } from "./tier-questions.conversation.ts";
import type { Part } from "./tier-questions.conversation.ts";

export type Choice = "publish" | Part;
const choices: readonly Choice[] = ["publish", ...parts];

type Shown = { readonly draft: Draft; readonly channelTitle: string };

/** Shows the summary and asks for the next step. */
export function askWhatNext(asking: Asking, shown: Shown): Promise<Choice> {
  const { texts } = asking;
  return ask(asking, {
    html: [describeDraft(texts, shown), ...notes(texts, shown.draft)].join("\n\n"),
    buttons: [
      [button(texts, "publish")],
      [button(texts, "name"), button(texts, "period")],
      [button(texts, "prices")],
      [button(texts, "trial"), button(texts, "bundle")],
    ],
    readText: () => ({ kind: "refused", reason: "form-use-buttons" }),
    readButton: (value) => choices.find((choice) => choice === value),
  });
}

function describeDraft(texts: Texts, { draft, channelTitle }: Shown): string {
  const { trialDays, alsoOpens } = draft;
  const prices = currencies.map((currency) => {
    const price = priceOf(draft.prices, currency);
    return texts.html("tier-form-summary-price", {
      currency,
      price: price === undefined ? texts.plain("tier-form-no-price") : describePrice(texts, price),
    });
  });
  return texts.html("tier-form-summary", {
    channel: channelTitle,
    name: draft.name,
    period: describePeriod(texts, periodFrom(draft.period)),
    prices: new Html(prices.join("\n")),
    trial:
      trialDays === null
        ? texts.plain("tier-form-summary-no-trial")
        : texts.plain("period-days", { days: trialDays }),
    bundle:
      alsoOpens.length === 0
        ? texts.plain("tier-form-summary-no-bundle")
        : texts.list(alsoOpens.map(({ title }) => title)),
  });
}

/** Remarks about terms that are easily misunderstood. */
function notes(texts: Texts, { period, prices }: Draft): string[] {
  const notes: string[] = [];
  // The exact moment, in the person's time zone or with the zone's name.
  if (period.kind === "until")
    notes.push(texts.html("tier-form-note-until", { date: texts.date(new Date(period.until)) }));
  if (period.kind === "months" && prices.XTR !== undefined) notes.push(texts.html("tier-form-note-months"));
  if (prices.XTR === undefined) notes.push(texts.html("tier-form-note-no-stars"));
  return notes;
}

const button = (texts: Texts, choice: Choice): FormButton => ({
  label: texts.plain(`tier-form-choice-${choice}`),
  value: choice,
});
