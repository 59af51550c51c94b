import { ask, attempt, say } from "../platform/forms/ask.ts";
import type { Form, FormContext } from "../platform/context.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { newId } from "../platform/values/ids.ts";
import type { Letter } from "./find-addressee.ts";
import { LETTER_MAX, readLetter } from "./read-letter.ts";
import { writeLetter } from "./write-letter.ts";
import type { WriteLetterResult } from "./write-letter.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type LetterFormRequest = {
  readonly authorId: number;
  readonly letter: Letter;
  /** The addressee's, as `findAddressee` gave it. */
  readonly name: string;
};

/** Takes the next text message of the chat as a letter. After a failure of ours it asks again. */
export async function fillLetterForm(
  form: Form,
  { texts }: FormContext,
  { authorId, letter, name }: LetterFormRequest,
): Promise<void> {
  const asks = letter.kind === "question" ? "support-ask-question" : "support-ask-answer";
  for (;;) {
    // Before the text is there, so that the id outlives a crash in the middle of writing: replayed, it is one letter.
    const messageId = await form.external(({ platform }) => newId(platform.clock.now()));
    const text = await ask(
      { form, texts, mark: messageId.slice(-8), step: 0 },
      {
        html: texts.html(asks, { name, max: LETTER_MAX }),
        buttons: [],
        readText: readLetter,
        readButton: () => undefined,
      },
    );
    const attempted = await attempt(form, ({ platform }) =>
      writeLetter(platform, { messageId, authorId, letter, text }),
    );
    if (attempted.kind === "done") {
      await say(form, answerTo(texts, attempted.value, letter, name));
      return;
    }
    await say(form, texts.html("support-failed", { id: attempted.errorId }));
  }
}

function answerTo(texts: Texts, { kind }: WriteLetterResult, letter: Letter, name: string): string {
  if (kind === "not_allowed") return texts.html("support-not-allowed");
  if (kind === "too_many") return texts.html("support-too-many");
  return texts.html(letter.kind === "question" ? "support-question-sent" : "support-answer-sent", { name });
}
