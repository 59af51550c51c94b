import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { showButtons } from "./buttons-page.handlers.ts";
import { changeButtons, MAX_BUTTONS } from "./change-buttons.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import type { BroadcastKey } from "./find-broadcast.ts";
import { LABEL_MAX, readLink } from "./read-link.ts";

/** Takes what a button says and the address that it opens. After a failure of ours it asks again. */
export async function fillLinkForm(form: Form, { texts }: FormContext, key: BroadcastKey): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const link = await ask(asking, {
      html: texts.html("broadcast-ask-link", { max: LABEL_MAX }),
      buttons: [],
      readText: readLink,
      readButton: () => undefined,
    });
    const added = await attempt(form, async (outer) => {
      const button = { kind: "url" as const, ...link };
      const result = await changeButtons(outer.platform, key, { kind: "add", button });
      const draft = await findManagedBroadcast(outer.platform, key);
      if (result === "changed" && draft !== undefined) await showButtons(outer, draft);
      return result;
    });
    if (added.kind === "failed") {
      await say(form, texts.html("broadcast-failed", { id: added.errorId }));
      continue;
    }
    if (added.value === "too_many")
      await say(form, texts.html("broadcast-buttons-full", { max: MAX_BUTTONS }));
    else if (added.value !== "changed") await say(form, texts.html("broadcast-not-yours"));
    return;
  }
}
