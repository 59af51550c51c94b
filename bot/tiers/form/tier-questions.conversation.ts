import { ask } from "../../platform/forms/ask.ts";
import type { Asking, Question } from "../../platform/forms/ask.ts";
import { NAME_MAX, readName, readStars, readTrial, readUsd, starsLimits } from "./tier-answers.ts";
import { askBundle } from "./tier-bundle.conversation.ts";
import type { Draft } from "./tier-draft.ts";
import { askPeriod } from "./tier-period.conversation.ts";
import type { Texts, FixedTextKey } from "../../platform/texts/texts.ts";

type FormSubject = {
  /** ISO text. */
  readonly openedAt: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly takesDollars: boolean;
};

export const parts = ["name", "period", "stars", "usd", "trial", "bundle"] as const;
export type Part = (typeof parts)[number];

const TRIALS = [3, 7, 14, 30] as const;

/** The questions of a new tier. Trial and bundle, which few tiers have, are added under the summary. */
export async function askEverything(asking: Asking, setting: FormSubject): Promise<Draft> {
  const name = await ask(asking, aboutName(asking.texts, setting));
  const period = await askPeriod(asking, setting);
  const priceStars = await ask(asking, aboutStars(asking.texts, { maySkip: true }));
  // A tier has at least one price: without one in Stars, dollars cannot be skipped.
  const priceUsd = await ask(asking, aboutUsd(asking.texts, { maySkip: priceStars !== null, ...setting }));
  return { name, period, priceStars, priceUsd, trialDays: null, alsoOpens: [] };
}

export async function askPart(
  asking: Asking,
  part: Part,
  setting: FormSubject & { readonly draft: Draft },
): Promise<Partial<Draft>> {
  const { texts } = asking;
  const { draft } = setting;
  switch (part) {
    case "name":
      return { name: await ask(asking, aboutName(texts, setting)) };
    case "period":
      return { period: await askPeriod(asking, setting) };
    case "stars":
      return { priceStars: await ask(asking, aboutStars(texts, { maySkip: draft.priceUsd !== null })) };
    case "usd": {
      const maySkip = draft.priceStars !== null;
      return { priceUsd: await ask(asking, aboutUsd(texts, { maySkip, ...setting })) };
    }
    case "trial":
      return { trialDays: await ask(asking, aboutTrial(texts)) };
    case "bundle":
      return { alsoOpens: await askBundle(asking, setting) };
    default:
      return part satisfies never;
  }
}

const aboutName = (texts: Texts, { channelTitle }: FormSubject): Question<string> => ({
  html: texts.html("tier-form-ask-name", { channel: channelTitle, max: NAME_MAX }),
  buttons: [],
  readText: readName,
  readButton: () => undefined,
});

const aboutStars = (texts: Texts, { maySkip }: { maySkip: boolean }): Question<number | null> => ({
  html: texts.html("tier-form-ask-stars", starsLimits),
  ...skipping(texts, maySkip, "tier-form-skip-stars"),
  readText: readStars,
});

const aboutUsd = (
  texts: Texts,
  { maySkip, takesDollars }: { maySkip: boolean; takesDollars: boolean },
): Question<string | null> => ({
  html: texts.html(takesDollars ? "tier-form-ask-usd" : "tier-form-ask-usd-without-provider"),
  ...skipping(texts, maySkip, "tier-form-skip-usd"),
  readText: readUsd,
});

const aboutTrial = (texts: Texts): Question<number | null> => ({
  html: texts.html("tier-form-ask-trial"),
  buttons: [
    TRIALS.map((days) => ({ label: texts.plain("period-days", { days }), value: String(days) })),
    [{ label: texts.plain("tier-form-no-trial"), value: "none" }],
  ],
  readText: readTrial,
  readButton: (value) => (value === "none" ? null : TRIALS.find((days) => String(days) === value)),
});

const skipping = (
  texts: Texts,
  maySkip: boolean,
  label: FixedTextKey,
): Pick<Question<null>, "buttons" | "readButton"> => ({
  buttons: maySkip ? [[{ label: texts.plain(label), value: "skip" }]] : [],
  readButton: (value) => (maySkip && value === "skip" ? null : undefined),
});
