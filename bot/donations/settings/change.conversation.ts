import type { InlineKeyboard } from "grammy";
import type { Form } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Answer, Question } from "../../platform/forms/ask.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { newId } from "../../platform/values/ids.ts";
import { changeDonationSettings } from "./change-settings.ts";
import type { SettingsChange } from "./change-settings.ts";

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
  const formKey = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, formKey, step: 0 };
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
  answer: Answer<Value>,
  change: (value: Value) => SettingsChange,
): Answer<SettingsChange> => (answer.kind === "ok" ? { kind: "ok", value: change(answer.value) } : answer);
