import { ask } from "../../platform/forms/ask.ts";
import type { Asking, Question } from "../../platform/forms/ask.ts";
import {
  NAME_MAX,
  readName,
  readPrice,
  readStars,
  readTrial,
  starsLimits,
  readPeriod,
} from "./tier-answers.ts";
import { currencies, fiatCurrencies } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { withPrice } from "../../platform/values/prices.ts";
import type { Prices } from "../../platform/values/prices.ts";
import { askBundle } from "./tier-bundle.conversation.ts";
import type { Draft, PeriodDraft } from "./tier-draft.ts";
import { periodFrom } from "./tier-draft.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { Html } from "../../platform/texts/texts.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";

type FormSubject = {
  /** ISO text. */
  readonly openedAt: string;
  readonly channelId: string;
  readonly channelTitle: string;
  /** The currencies of the providers that are set up. */
  readonly taken: readonly string[];
};

export const parts = ["name", "period", "prices", "trial", "bundle"] as const;
export type Part = (typeof parts)[number];

const TRIALS = [3, 7, 14, 30] as const;

/** The questions of a new tier. Trial and bundle, which few tiers have, are added under the summary. */
export async function askEverything(asking: Asking, setting: FormSubject): Promise<Draft> {
  const name = await ask(asking, aboutName(asking.texts, setting));
  const period = await askPeriod(asking, setting);
  return { name, period, prices: await askPrices(asking, setting), trialDays: null, alsoOpens: [] };
}

/**
 * Asks for Stars, and then for one currency after the other until there is a price in one. A second currency that nobody could pay
 * in is left out. Further prices come under the summary.
 */
async function askPrices(asking: Asking, setting: FormSubject): Promise<Prices> {
  let prices = await askPrice(asking, "XTR", { ...setting, prices: {}, maySkip: true });
  for (const currency of fiatCurrencies) {
    const hasPrice = "XTR" in prices;
    if (hasPrice && currency !== fiatCurrencies[0] && !setting.taken.includes(currency)) continue;
    // A tier has at least one price: the last question cannot be skipped without one.
    const maySkip = hasPrice || currency !== fiatCurrencies.at(-1);
    prices = await askPrice(asking, currency, { ...setting, prices, maySkip });
    if (currency in prices) break;
  }
  return prices;
}

/** @returns the prices with the answer. */
async function askPrice(
  asking: Asking,
  currency: Currency,
  {
    prices,
    maySkip,
    taken,
  }: { readonly prices: Prices; readonly maySkip: boolean; readonly taken: readonly string[] },
): Promise<Prices> {
  const { texts } = asking;
  const isTaken = taken.includes(currency);
  const question =
    currency === "XTR" ? aboutStars(texts, { maySkip }) : aboutMoney(texts, { currency, maySkip, isTaken });
  return withPrice(prices, currency, (await ask(asking, question)) ?? undefined);
}

export async function askPart(
  asking: Asking,
  part: Part,
  setting: FormSubject & { readonly draft: Draft },
): Promise<Partial<Draft>> {
  const { texts } = asking;
  switch (part) {
    case "name":
      return { name: await ask(asking, aboutName(texts, setting)) };
    case "period":
      return { period: await askPeriod(asking, setting) };
    case "prices": {
      const { prices } = setting.draft;
      const currency = await ask(asking, aboutCurrency(texts));
      const maySkip = Object.keys(prices).some((other) => other !== currency);
      return { prices: await askPrice(asking, currency, { ...setting, prices, maySkip }) };
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

const aboutCurrency = (texts: Texts): Question<Currency> => ({
  html: texts.html("tier-form-ask-which-price"),
  buttons: currencies.map((currency) => [
    {
      label:
        currency === "XTR"
          ? texts.plain("tier-form-choice-stars")
          : texts.plain("tier-form-choice-money", { currency }),
      value: currency,
    },
  ]),
  readText: () => ({ kind: "refused", reason: "form-use-buttons" }),
  readButton: (value) => currencies.find((currency) => currency === value),
});

const aboutStars = (texts: Texts, { maySkip }: { maySkip: boolean }): Question<number | null> => ({
  html: texts.html("tier-form-ask-stars", starsLimits),
  ...skipping(maySkip, texts.plain("tier-form-skip-stars")),
  readText: readStars,
});

const aboutMoney = (
  texts: Texts,
  { currency, maySkip, isTaken }: { currency: Currency; maySkip: boolean; isTaken: boolean },
): Question<number | null> => ({
  html: texts.html(isTaken ? "tier-form-ask-money" : "tier-form-ask-money-without-provider", { currency }),
  ...skipping(maySkip, texts.plain("tier-form-skip-money", { currency })),
  readText: readPrice(currency),
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

const skipping = (maySkip: boolean, label: string): Pick<Question<null>, "buttons" | "readButton"> => ({
  buttons: maySkip ? [[{ label, value: "skip" }]] : [],
  readButton: (value) => (maySkip && value === "skip" ? null : undefined),
});

// Two in a row: a phone cuts off longer rows.
const periodRows: readonly (readonly [string, PeriodDraft])[][] = [
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
const periodButtons = new Map<string, PeriodDraft>([...periodRows.flat(), ["life", { kind: "life" }]]);

/** @param openedAt ISO text. Dates are compared with the opening of the form, so that a replay accepts them again. */
function askPeriod(asking: Asking, { openedAt }: { readonly openedAt: string }): Promise<PeriodDraft> {
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
      ...periodRows.map((row) =>
        row.map(([value, period]) => ({ label: describePeriod(texts, periodFrom(period)), value })),
      ),
      [{ label: texts.plain("tier-form-lifetime"), value: "life" }],
    ],
    readText: (text) => readPeriod(text, { now, timeZone }),
    readButton: (value) => periodButtons.get(value),
  });
}
