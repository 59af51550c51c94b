import { ask } from "../platform/forms/ask.ts";
import type { Asking, Question } from "../platform/forms/ask.ts";
import { describePeriod, describeUsd } from "./describe-tier.ts";
import { NAME_MAX, readName, readPeriod, readStars, readUsd } from "./tier-answers.ts";
import type { FormButton } from "../platform/forms/form-buttons.ts";
import { parseMoney } from "../platform/money.ts";
import type { Texts } from "../platform/i18n.ts";
import type { Period } from "../platform/period.ts";

/** A tier in the making. The price in dollars is an exact text: a form's memory is JSON and holds no bigint. */
export type Draft = {
  readonly name: string;
  readonly period: PeriodDraft;
  /** Null: not sold for this. */
  readonly priceStars: number | null;
  readonly priceUsd: string | null;
  /** Null: no free trial. */
  readonly trialDays: number | null;
  /** The further channels that it opens. */
  readonly bundle: readonly string[];
};

/** A period as JSON: a form's memory holds no Date. */
export type PeriodDraft =
  | Exclude<Period, { kind: "until" }>
  | { readonly kind: "until"; readonly until: string };

export const periodFrom = (draft: PeriodDraft): Period =>
  draft.kind === "until" ? { kind: "until", until: new Date(draft.until) } : draft;

export const periodDraft = (period: Period): PeriodDraft =>
  period.kind === "until" ? { kind: "until", until: period.until.toISOString() } : period;

type Setting = { readonly channelTitle: string; readonly hasCrypto: boolean };

const parts = ["name", "period", "stars", "usd"] as const;
export type Part = (typeof parts)[number];
export type Choice = "publish" | Part;
const choices: readonly Choice[] = ["publish", ...parts];

const PERIODS = [7, 30, 90, 365] as const;

export async function askEverything(asking: Asking, setting: Setting): Promise<Draft> {
  const name = await ask(asking, aboutName(asking.texts, setting));
  const period = await ask(asking, aboutPeriod(asking.texts));
  const priceStars = await ask(asking, aboutStars(asking.texts, { maySkip: true }));
  // Without a price in Stars there must be one in dollars.
  const priceUsd = await ask(asking, aboutUsd(asking.texts, { maySkip: priceStars !== null, ...setting }));
  return { name, period, priceStars, priceUsd, trialDays: null, bundle: [] };
}

export async function askPart(
  asking: Asking,
  part: Part,
  { draft, ...setting }: Setting & { readonly draft: Draft },
): Promise<Partial<Draft>> {
  const { texts } = asking;
  if (part === "name") return { name: await ask(asking, aboutName(texts, setting)) };
  if (part === "period") return { period: await ask(asking, aboutPeriod(texts)) };
  if (part === "stars")
    return { priceStars: await ask(asking, aboutStars(texts, { maySkip: draft.priceUsd !== null })) };
  const maySkip = draft.priceStars !== null;
  return { priceUsd: await ask(asking, aboutUsd(texts, { maySkip, ...setting })) };
}

/** The whole tier as it would be published, and what to do with it. */
export function askWhatNext(
  asking: Asking,
  { draft, channelTitle }: Setting & { readonly draft: Draft },
): Promise<Choice> {
  const { texts } = asking;
  const cents = draft.priceUsd === null ? undefined : parseMoney(draft.priceUsd, "USD")?.minor;
  const none = texts.plain("form-no-price");
  return ask(asking, {
    html: texts.html("form-summary", {
      channel: channelTitle,
      name: draft.name,
      period: describePeriod(texts, periodFrom(draft.period)),
      stars: draft.priceStars === null ? none : texts.plain("tier-stars", { stars: draft.priceStars }),
      usd: cents === undefined ? none : describeUsd(texts, cents),
    }),
    buttons: [
      [button(texts, "publish")],
      [button(texts, "name"), button(texts, "period")],
      [button(texts, "stars"), button(texts, "usd")],
    ],
    readText: () => ({ kind: "refused", reason: "form-use-buttons" }),
    readButton: (value) => choices.find((choice) => choice === value),
  });
}

const button = (texts: Texts, choice: Choice): FormButton => ({
  label: texts.plain(`form-choice-${choice}`),
  value: choice,
});

const aboutName = (texts: Texts, { channelTitle }: Setting): Question<string> => ({
  html: texts.html("form-ask-name", { channel: channelTitle, max: NAME_MAX }),
  buttons: [],
  readText: readName,
  readButton: () => undefined,
});

const aboutPeriod = (texts: Texts): Question<PeriodDraft> => ({
  html: texts.html("form-ask-period"),
  buttons: [
    PERIODS.map((days) => ({ label: describePeriod(texts, { kind: "days", days }), value: String(days) })),
    [{ label: texts.plain("form-lifetime"), value: "life" }],
  ],
  readText: readPeriod,
  readButton: (value) => {
    if (value === "life") return { kind: "life" };
    const days = PERIODS.find((each) => String(each) === value);
    return days === undefined ? undefined : { kind: "days", days };
  },
});

const aboutStars = (texts: Texts, { maySkip }: { maySkip: boolean }): Question<number | null> => ({
  html: texts.html("form-ask-stars"),
  ...skipping(texts, maySkip, "form-skip-stars"),
  readText: readStars,
});

const aboutUsd = (
  texts: Texts,
  { maySkip, hasCrypto }: { maySkip: boolean; hasCrypto: boolean },
): Question<string | null> => ({
  html: texts.html(hasCrypto ? "form-ask-usd" : "form-ask-usd-without-crypto"),
  ...skipping(texts, maySkip, "form-skip-usd"),
  readText: readUsd,
});

const skipping = (
  texts: Texts,
  maySkip: boolean,
  label: string,
): Pick<Question<null>, "buttons" | "readButton"> => ({
  buttons: maySkip ? [[{ label: texts.plain(label), value: "skip" }]] : [],
  readButton: (value) => (maySkip && value === "skip" ? null : undefined),
});
