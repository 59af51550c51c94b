import type { InlineKeyboard } from "grammy";
import type { Form } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Answer, Question } from "../../platform/forms/ask.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { newId } from "../../platform/values/ids.ts";
import { setDonationPage } from "./set-page.ts";
import type { PageChange } from "./set-page.ts";

type ChangeAskedFor = {
  readonly channelId: string;
  readonly actorId: number;
  readonly question: Question<PageChange>;
  /** Where one can go on from there. */
  readonly whenSet: InlineKeyboard;
};

/** Asks for one change of the page, and makes it. After a failure of ours it asks again. */
export async function askForChange(
  form: Form,
  texts: Texts,
  { channelId, actorId, question, whenSet }: ChangeAskedFor,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const change = await ask(asking, question);
    const attempted = await attempt(form, async ({ platform }) => {
      const { kind } = await setDonationPage(platform, { channelId, actorId, change });
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
      isSet ? whenSet : undefined,
    );
    return;
  }
}

/** What was read, as the change that it asks for. */
export const asChange = <Value>(
  answer: Answer<Value>,
  change: (value: Value) => PageChange,
): Answer<PageChange> => (answer.kind === "ok" ? { kind: "ok", value: change(answer.value) } : answer);
