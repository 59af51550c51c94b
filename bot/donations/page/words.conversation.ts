import type { Form, FormContext } from "../../platform/context.ts";
import type { Language } from "../../platform/texts/languages.ts";
import { asChange, askForChange } from "./change.conversation.ts";
import { readText, TEXT_MAX } from "./read-answers.ts";
import { openLanguages } from "./words.keyboards.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type WordsFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly language: Language;
  readonly languageName: string;
};

/** Asks what is said to those who read in one language, and stores it. */
export async function fillWordsForm(
  form: Form,
  { texts }: FormContext,
  { channelTitle, language, languageName, ...request }: WordsFormRequest,
): Promise<void> {
  await askForChange(form, texts, {
    ...request,
    question: {
      html: texts.html("donations-translation-ask", {
        channel: channelTitle,
        language: languageName,
        max: TEXT_MAX,
      }),
      buttons: [],
      readText: (typed) => asChange(readText(typed), (text) => ({ what: "words", language, text })),
      readButton: () => undefined,
    },
    whenSet: openLanguages(texts, request.channelId),
  });
}
