import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Form, FormContext } from "../../platform/context.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { asChange, askForChange } from "./settings.conversation.ts";
import { readText, DONATION_TEXT_MAX } from "./read-answers.ts";

/** Stored as JSON while the form waits. */
export type TranslationFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly language: Language;
  readonly languageName: string;
};

const form = defineForm({ id: "donation-text", fill: fillTranslationForm, lost: "donation-form-lost" });
export const openTranslationForm = form.open;
export const translationForm = form.waiting;

/** Asks for the page's text in one language, and stores it. */
async function fillTranslationForm(
  form: Form,
  { texts }: FormContext,
  { channelTitle, language, languageName, ...request }: TranslationFormRequest,
): Promise<void> {
  await askForChange(form, texts, {
    ...request,
    question: {
      html: texts.html("donations-translation-ask", {
        channel: channelTitle,
        language: languageName,
        max: DONATION_TEXT_MAX,
      }),
      buttons: [],
      readText: (typed) => asChange(readText(typed), (text) => ({ kind: "translation", language, text })),
      readButton: () => undefined,
    },
    nextButtons: openLanguages(texts, request.channelId),
  });
}

const openLanguages = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(...toLanguages(texts, channelId));

/** The label and the data of the button that opens the list of languages. */
export const toLanguages = (texts: Texts, channelId: string): [string, string] => [
  texts.plain("donations-languages-back"),
  buttonData("donation-languages", channelId),
];
