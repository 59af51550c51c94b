import type { Texts } from "../../platform/texts/texts.ts";
import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import type { LimitedAnswer, Question } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { currencies } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { changeDonationSettings } from "./change-settings.ts";
import type { SettingsChange } from "./change-settings.ts";
import { readGoal, readAmounts, readText, AMOUNTS_MAX, DONATION_TEXT_MAX } from "./read-answers.ts";
import { donationSettingsButton } from "./settings.keyboards.ts";
import type { SettingsQuestion } from "./settings.keyboards.ts";
import type { InlineKeyboard } from "grammy";

/** Stored as JSON while the form waits. */
export type SettingsFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly question: SettingsQuestion;
};

type Asked = {
  readonly html: string;
  readonly read: (typed: string) => LimitedAnswer<SettingsChange>;
  /** The change of the button that clears the setting. Undefined: no such button. */
  readonly none: { readonly change: SettingsChange; readonly label: string } | undefined;
};

const aboutText = (texts: Texts, channel: string): Asked => ({
  html: texts.html("donations-ask-text", { channel, max: DONATION_TEXT_MAX }),
  read: (typed) => asChange(readText(typed), (value) => ({ kind: "text", text: value })),
  none: { change: { kind: "text", text: undefined }, label: texts.plain("donations-none-text") },
});

function aboutAmounts(texts: Texts, channel: string, currency: Currency): Asked {
  const values = { channel, max: AMOUNTS_MAX, currency };
  return {
    html: texts.html(currency === "XTR" ? "donations-ask-stars" : "donations-ask-money", values),
    read: (typed) =>
      asChange(readAmounts(typed, currency), (amounts) => ({ kind: "suggested", currency, amounts })),
    none: undefined,
  };
}

function aboutGoal(texts: Texts, channel: string, currency: Currency): Asked {
  const isStars = currency === "XTR";
  return {
    html: texts.html(isStars ? "donations-ask-goal-stars" : "donations-ask-goal-money", {
      channel,
      currency,
    }),
    read: (typed) => asChange(readGoal(typed, currency), (target) => ({ kind: "goal", currency, target })),
    none: {
      change: { kind: "goal", currency, target: undefined },
      label: texts.plain(isStars ? "donations-none-goal-stars" : "donations-none-goal-money", { currency }),
    },
  };
}

function aboutQuestion(texts: Texts, channel: string, question: SettingsQuestion): Asked {
  if (question === "text") return aboutText(texts, channel);
  const ofAmounts = currencies.find((currency) => currency === question);
  if (ofAmounts !== undefined) return aboutAmounts(texts, channel, ofAmounts);
  const ofGoal = currencies.find((currency) => `goal-${currency}` === question) ?? "XTR";
  return aboutGoal(texts, channel, ofGoal);
}

const form = defineForm({ id: "donation-settings", fill: fillSettingsForm, lost: "donation-form-lost" });
export const openSettingsForm = form.open;
export const settingsForm = form.waiting;

/** Asks for one setting of the donation page, and stores it. */
async function fillSettingsForm(
  form: Form,
  { texts }: FormContext,
  { channelId, channelTitle, actorId, question }: SettingsFormRequest,
): Promise<void> {
  const { html, read, none } = aboutQuestion(texts, channelTitle, question);
  await askForChange(form, texts, {
    channelId,
    actorId,
    question: {
      html,
      buttons: none === undefined ? [] : [[{ value: "none", label: none.label }]],
      readText: read,
      readButton: (value) => (value === "none" ? none?.change : undefined),
    },
    nextButtons: donationSettingsButton(texts, channelId),
  });
}

type ChangeRequest = {
  readonly channelId: string;
  readonly actorId: number;
  readonly question: Question<SettingsChange>;
  /** Shown after the change. */
  readonly nextButtons: InlineKeyboard;
};

/** Asks for one setting of the page and stores it. Asks again after an internal error. */
export async function askForChange(
  form: Form,
  texts: Texts,
  { channelId, actorId, question, nextButtons }: ChangeRequest,
): Promise<void> {
  const asking = await startAsking(form, texts);
  for (;;) {
    const change = await ask(asking, question);
    const attempted = await attempt(form, async ({ platform }) => {
      const { kind } = await changeDonationSettings(platform, { channelId, actorId, change });
      return kind;
    });
    if (attempted.kind === "failed") {
      await say(form, texts.html("donation-form-failed", { id: attempted.errorId }));
      continue;
    }
    const isSet = attempted.value === "set";
    await say(
      form,
      texts.html(isSet ? "donations-set" : "donations-not-allowed"),
      isSet ? nextButtons : undefined,
    );
    return;
  }
}

/** Turns a parsed answer into a change. */
export const asChange = <Value>(
  answer: LimitedAnswer<Value>,
  change: (value: Value) => SettingsChange,
): LimitedAnswer<SettingsChange> =>
  answer.kind === "ok" ? { kind: "ok", value: change(answer.value) } : answer;
