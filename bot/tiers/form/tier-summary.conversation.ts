import { ask } from "../../platform/forms/ask.ts";
import type { Asking } from "../../platform/forms/ask.ts";
import type { FormButton } from "../../platform/forms/form-buttons.ts";
import { parseMoney } from "../../platform/values/money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describePeriod, describeUsd } from "../describe-tier.ts";
import { periodFrom } from "./tier-draft.ts";
import type { Draft } from "./tier-draft.ts";
import { parts } from "./tier-questions.conversation.ts";
import type { Part } from "./tier-questions.conversation.ts";

export type Choice = "publish" | Part;
const choices: readonly Choice[] = ["publish", ...parts];

type Shown = { readonly draft: Draft; readonly channelTitle: string };

/** The whole tier as it would be published, and what to do with it. */
export function askWhatNext(asking: Asking, shown: Shown): Promise<Choice> {
  const { texts } = asking;
  return ask(asking, {
    html: [describeDraft(texts, shown), ...notes(texts, shown.draft)].join("\n\n"),
    buttons: [
      [button(texts, "publish")],
      [button(texts, "name"), button(texts, "period")],
      [button(texts, "stars"), button(texts, "usd")],
      [button(texts, "trial"), button(texts, "bundle")],
    ],
    readText: () => ({ kind: "refused", reason: "form-use-buttons" }),
    readButton: (value) => choices.find((choice) => choice === value),
  });
}

function describeDraft(texts: Texts, { draft, channelTitle }: Shown): string {
  const cents = draft.priceUsd === null ? undefined : parseMoney(draft.priceUsd, "USD")?.minor;
  const { priceStars, trialDays, alsoOpens } = draft;
  const unsold = texts.plain("tier-form-no-price");
  return texts.html("tier-form-summary", {
    channel: channelTitle,
    name: draft.name,
    period: describePeriod(texts, periodFrom(draft.period)),
    stars: priceStars === null ? unsold : texts.plain("tier-stars", { stars: priceStars }),
    usd: cents === undefined ? unsold : describeUsd(texts, cents),
    trial:
      trialDays === null
        ? texts.plain("tier-form-summary-no-trial")
        : texts.plain("tier-days", { days: trialDays }),
    bundle:
      alsoOpens.length === 0
        ? texts.plain("tier-form-summary-no-bundle")
        : texts.list(alsoOpens.map(({ title }) => title)),
  });
}

/** What is easily taken for something else. */
function notes(texts: Texts, { period, priceStars }: Draft): string[] {
  // The exact moment, in a zone that is theirs or named.
  if (period.kind === "until")
    return [texts.html("tier-form-note-until", { date: texts.date(new Date(period.until)) })];
  return period.kind === "months" && priceStars !== null ? [texts.html("tier-form-note-months")] : [];
}

const button = (texts: Texts, choice: Choice): FormButton => ({
  label: texts.plain(`tier-form-choice-${choice}`),
  value: choice,
});
