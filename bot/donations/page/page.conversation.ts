import type { Form, FormContext } from "../../platform/context.ts";
import type { Answer } from "../../platform/forms/ask.ts";
import type { Currency } from "../../platform/values/money.ts";
import { asChange, askForChange } from "./change.conversation.ts";
import { openSettings } from "./page.keyboards.ts";
import type { PageQuestion } from "./page.keyboards.ts";
import { readGoal, readSums, readText, SUMS_MAX, TEXT_MAX } from "./read-answers.ts";
import type { PageChange } from "./set-page.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type PageFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly question: PageQuestion;
};

/** How an answer is read, and what its button stands for. */
type Reader = {
  readonly read: (typed: string) => Answer<PageChange>;
  /** Undefined: there is nothing to take back. */
  readonly none: PageChange | undefined;
};

const text: Reader = {
  read: (typed) => asChange(readText(typed), (value) => ({ what: "text", text: value })),
  none: { what: "text", text: undefined },
};
const suggested = (currency: Currency): Reader => ({
  read: (typed) => asChange(readSums(typed, currency), (sums) => ({ what: "suggested", currency, sums })),
  none: undefined,
});
const goal = (currency: Currency): Reader => ({
  read: (typed) => asChange(readGoal(typed, currency), (sum) => ({ what: "goal", currency, sum })),
  none: { what: "goal", currency, sum: undefined },
});

const readers: Readonly<Record<PageQuestion, Reader>> = {
  text,
  stars: suggested("XTR"),
  usd: suggested("USD"),
  "goal-stars": goal("XTR"),
  "goal-usd": goal("USD"),
};

/** Asks one thing about the page, and stores it. */
export async function fillPageForm(
  form: Form,
  { texts }: FormContext,
  { channelId, channelTitle, actorId, question }: PageFormRequest,
): Promise<void> {
  const { read, none } = readers[question];
  await askForChange(form, texts, {
    channelId,
    actorId,
    question: {
      html: texts.html(`donations-ask-${question}`, {
        channel: channelTitle,
        max: question === "text" ? TEXT_MAX : SUMS_MAX,
      }),
      buttons:
        none === undefined ? [] : [[{ value: "none", label: texts.plain(`donations-none-${question}`) }]],
      readText: read,
      readButton: (value) => (value === "none" ? none : undefined),
    },
    whenSet: openSettings(texts, channelId),
  });
}
