import type { Form, FormContext } from "../../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../../platform/forms/ask.ts";
import { defineForm } from "../../../platform/forms/define-form.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";
import { findManagedBroadcast } from "../managed/managed-broadcast.ts";
import { showButtons } from "./buttons.pages.ts";
import { changeButtons, MAX_BUTTONS } from "./change-buttons.ts";
import { LABEL_MAX, readLink } from "./read-link.ts";

const form = defineForm({ id: "broadcast-link", fill: fillLinkForm, lost: "broadcast-form-lost" });

export const openLinkForm = form.open;
export const linkForm = form.waiting;

/** Asks for the label and the URL of a button. Asks again after an internal error. */
async function fillLinkForm(form: Form, { texts }: FormContext, key: BroadcastKey): Promise<void> {
  const asking = await startAsking(form, texts);
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
