import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Asking } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { readDays } from "../../platform/forms/read-days.ts";
import { setWindow } from "./set-window.ts";
import { showWindow } from "./window-page.handlers.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type GivenFormRequest = {
  readonly channelId: string;
  readonly actorId: number;
  readonly openDays: number;
};

/** Takes how many days a member gets, and opens the window. After a failure of ours it asks again. */
export async function fillGivenForm(
  form: Form,
  { texts }: FormContext,
  { channelId, actorId, openDays }: GivenFormRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking: Asking = { form, texts, mark, step: 0 };
  for (;;) {
    const givenDays = await ask(asking, {
      html: texts.html("claim-type-days"),
      buttons: [],
      readText: readDays,
      readButton: () => undefined,
    });
    const opened = await attempt(form, async (outer) => {
      const isSet = await setWindow(outer.platform, { channelId, actorId, window: { openDays, givenDays } });
      return isSet && (await showWindow(outer, channelId));
    });
    if (opened.kind === "failed") {
      await say(form, texts.html("import-failed", { id: opened.errorId }));
      continue;
    }
    if (!opened.value) await say(form, texts.html("members-not-yours"));
    return;
  }
}
