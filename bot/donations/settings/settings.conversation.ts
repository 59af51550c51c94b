import type { FixedTextKey } from "../../platform/texts/texts.ts";
import type { Form, FormContext } from "../../platform/context.ts";
import type { Answer } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { SettingsChange } from "./change-settings.ts";
import { asChange, askForChange } from "./change.conversation.ts";
import { readGoal, readAmounts, readText, AMOUNTS_MAX, DONATION_TEXT_MAX } from "./read-answers.ts";
import { donationSettingsButton } from "./settings.keyboards.ts";
import type { SettingsQuestion } from "./settings.keyboards.ts";

/** Stored as JSON while the form waits. */
export type SettingsFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly question: SettingsQuestion;
};

type Reader = {
  readonly read: (typed: string) => Answer<SettingsChange>;
  /** The change of the button that clears the setting. Undefined: no such button. */
  readonly none: { readonly change: SettingsChange; readonly label: FixedTextKey } | undefined;
};

const text: Reader = {
  read: (typed) => asChange(readText(typed), (value) => ({ kind: "text", text: value })),
  none: { change: { kind: "text", text: undefined }, label: "donations-none-text" },
};
const suggested = (currency: Currency): Reader => ({
  read: (typed) =>
    asChange(readAmounts(typed, currency), (amounts) => ({ kind: "suggested", currency, amounts })),
  none: undefined,
});
const goal = (currency: Currency): Reader => ({
  read: (typed) => asChange(readGoal(typed, currency), (target) => ({ kind: "goal", currency, target })),
  none: {
    change: { kind: "goal", currency, target: undefined },
    label: currency === "XTR" ? "donations-none-goal-stars" : "donations-none-goal-usd",
  },
});

const readers: Readonly<Record<SettingsQuestion, Reader>> = {
  text,
  stars: suggested("XTR"),
  usd: suggested("USD"),
  "goal-stars": goal("XTR"),
  "goal-usd": goal("USD"),
};

const form = defineForm({ id: "donation-settings", fill: fillSettingsForm, lost: "donation-form-lost" });
export const openSettingsForm = form.open;
export const settingsForm = form.waiting;

/** Asks for one setting of the donation page, and stores it. */
async function fillSettingsForm(
  form: Form,
  { texts }: FormContext,
  { channelId, channelTitle, actorId, question }: SettingsFormRequest,
): Promise<void> {
  const { read, none } = readers[question];
  await askForChange(form, texts, {
    channelId,
    actorId,
    question: {
      html: texts.html(`donations-ask-${question}`, {
        channel: channelTitle,
        max: question === "text" ? DONATION_TEXT_MAX : AMOUNTS_MAX,
      }),
      buttons: none === undefined ? [] : [[{ value: "none", label: texts.plain(none.label) }]],
      readText: read,
      readButton: (value) => (value === "none" ? none?.change : undefined),
    },
    nextButtons: donationSettingsButton(texts, channelId),
  });
}
