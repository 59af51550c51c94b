import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Answer } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/ids.ts";
import type { Currency } from "../../platform/money.ts";
import { openSettings } from "./page.keyboards.ts";
import type { PageQuestion } from "./page.keyboards.ts";
import { readGoal, readSums, readText, SUMS_MAX, TEXT_MAX } from "./read-answers.ts";
import { setDonationPage } from "./set-page.ts";
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
  read: (typed) => as(readText(typed), (value) => ({ what: "text", text: value })),
  none: { what: "text", text: undefined },
};
const suggested = (currency: Currency): Reader => ({
  read: (typed) => as(readSums(typed, currency), (sums) => ({ what: "suggested", currency, sums })),
  none: undefined,
});
const goal = (currency: Currency): Reader => ({
  read: (typed) => as(readGoal(typed, currency), (sum) => ({ what: "goal", currency, sum })),
  none: { what: "goal", currency, sum: undefined },
});

const readers: Readonly<Record<PageQuestion, Reader>> = {
  text,
  stars: suggested("XTR"),
  usd: suggested("USD"),
  "goal-stars": goal("XTR"),
  "goal-usd": goal("USD"),
};

const as = <From, To>(answer: Answer<From>, make: (value: From) => To): Answer<To> =>
  answer.kind === "ok" ? { kind: "ok", value: make(answer.value) } : answer;

/** Asks one thing about the page, and stores it. After a failure of ours it asks again. */
export async function fillPageForm(
  form: Form,
  { texts }: FormContext,
  { channelId, channelTitle, actorId, question }: PageFormRequest,
): Promise<void> {
  const { read, none } = readers[question];
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const change = await ask<PageChange>(asking, {
      html: texts.html(`donations-ask-${question}`, {
        channel: channelTitle,
        max: question === "text" ? TEXT_MAX : SUMS_MAX,
      }),
      buttons:
        none === undefined ? [] : [[{ value: "none", label: texts.plain(`donations-none-${question}`) }]],
      readText: read,
      readButton: (value) => (value === "none" ? none : undefined),
    });
    const attempted = await attempt(form, async ({ platform }) => {
      const { kind } = await setDonationPage(platform, { channelId, actorId, change });
      return kind;
    });
    if (attempted.kind === "failed") {
      await say(form, texts.html("donation-form-failed", { id: attempted.errorId }));
      continue;
    }
    const isSet = attempted.value === "set";
    const keyboard = isSet ? openSettings(texts, channelId) : undefined;
    await say(form, texts.html(isSet ? "donations-set" : "donations-not-allowed"), keyboard);
    return;
  }
}
