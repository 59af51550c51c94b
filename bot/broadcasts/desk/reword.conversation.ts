import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Asking } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { editEverywhere } from "../engine/index.ts";
import type { BroadcastEdit } from "../engine/index.ts";
import { MOST, readNewWords } from "./new-words.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type RewordFormRequest = {
  readonly broadcastId: string;
  readonly actorId: number;
  readonly wording: BroadcastEdit["kind"];
  /** How many got it. */
  readonly count: number;
};

/** Takes other words for what was sent, and after one more yes puts them into every copy. */
export async function fillRewordForm(
  form: Form,
  { texts }: FormContext,
  { broadcastId, actorId, wording, count }: RewordFormRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking: Asking = { form, texts, mark, step: 0 };
  const edit = await ask<BroadcastEdit>(asking, {
    html: texts.html(`broadcast-ask-${wording}`, { max: MOST[wording] }),
    buttons: [],
    // Whatever has a text is read as a message before.
    readText: () => ({ kind: "refused", reason: "broadcast-edit-not-text" }),
    readMessage: readNewWords(wording),
    readButton: () => undefined,
  });
  for (;;) {
    await ask<true>(asking, {
      html: texts.html("broadcast-ask-sure", { count }),
      buttons: [[{ label: texts.plain("broadcast-edit-sure"), value: "yes" }]],
      readText: () => ({ kind: "refused", reason: "broadcast-edit-tap" }),
      readButton: (value) => (value === "yes" ? true : undefined),
    });
    const done = await attempt(form, ({ platform }) =>
      editEverywhere(platform, { broadcastId, actorId, edit }),
    );
    if (done.kind === "failed") {
      await say(form, texts.html("broadcast-failed", { id: done.errorId }));
      continue;
    }
    await say(form, texts.html(done.value ? "broadcast-edit-begun" : "broadcast-edit-not"));
    return;
  }
}
