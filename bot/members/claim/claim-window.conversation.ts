import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readDays } from "../../platform/forms/typed-answers.ts";
import { setClaimWindow } from "./claim-window.ts";
import { showClaimWindow } from "./claim-window.pages.ts";

/** Stored as JSON while the form waits. */
export type ClaimDaysFormRequest = {
  readonly channelId: string;
  readonly actorId: number;
  readonly openDays: number;
};

const form = defineForm({ id: "claim-days", fill: fillClaimDaysForm, lost: "members-form-lost" });
export const openClaimDaysForm = form.open;
export const claimDaysForm = form.waiting;

/** Asks how many days of access a claim gives, and opens the claim window. Asks again after an internal error. */
async function fillClaimDaysForm(
  form: Form,
  { texts }: FormContext,
  { channelId, actorId, openDays }: ClaimDaysFormRequest,
): Promise<void> {
  const asking = await startAsking(form, texts);
  for (;;) {
    const memberDays = await ask(asking, {
      html: texts.html("claim-type-days"),
      buttons: [],
      readText: readDays,
      readButton: () => undefined,
    });
    const opened = await attempt(form, async (outer) => {
      const window = { openDays, memberDays };
      const isSet = await setClaimWindow(outer.platform, { channelId, actorId, window });
      return isSet && (await showClaimWindow(outer, channelId));
    });
    if (opened.kind === "failed") {
      await say(form, texts.html("import-failed", { id: opened.errorId }));
      continue;
    }
    if (!opened.value) await say(form, texts.html("members-not-yours"));
    return;
  }
}
