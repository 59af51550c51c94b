import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say, startAsking } from "../../platform/forms/ask.ts";
import type { LimitedAnswer } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { setNote } from "./change-donation.ts";
import { describeDraft } from "./describe-donation.ts";
import { reviewButtons } from "./donation.pages.ts";
import type { DonationKey } from "./find-donation.ts";

/** Two or three sentences, which fit the owner's notification. */
const NOTE_MAX = 200;

/** Stored as JSON while the form waits. */
export type NoteFormRequest = DonationKey & { readonly hasNote: boolean };

const form = defineForm({ id: "donation-note", fill: fillNoteForm, lost: "donation-form-lost" });
export const openNoteForm = form.open;
export const noteForm = form.waiting;

/** Asks for the note of a donation, and shows the donation again. Asks again after an internal error. */
async function fillNoteForm(form: Form, { texts }: FormContext, request: NoteFormRequest): Promise<void> {
  const { hasNote, ...key } = request;
  const asking = await startAsking(form, texts);
  for (;;) {
    const note = await ask(asking, {
      html: texts.html("donation-note-ask", { max: NOTE_MAX }),
      buttons: hasNote ? [[{ value: "none", label: texts.plain("donation-note-none") }]] : [],
      readText: readNote,
      // An empty answer stands for no note.
      readButton: (value) => (value === "none" ? "" : undefined),
    });
    const attempted = await attempt(form, async ({ platform }) => {
      const changed = await setNote(platform, key, note === "" ? undefined : note);
      if (changed === undefined) return null;
      const { donation } = changed;
      const html = describeDraft(texts, "donation-review", donation);
      return { html, keyboard: reviewButtons(texts, donation) };
    });
    if (attempted.kind === "failed") {
      await say(form, texts.html("donation-form-failed", { id: attempted.errorId }));
      continue;
    }
    const shown = attempted.value;
    await say(form, shown?.html ?? texts.html("donation-note-too-late"), shown?.keyboard);
    return;
  }
}

/** One line of 1 to 200 visible characters. */
export function readNote(typed: string): LimitedAnswer<string> {
  const text = typed
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return { kind: "refused", reason: "donation-note-empty" };
  if (Array.from(text).length > NOTE_MAX)
    return { kind: "refused", reason: "donation-note-long", limits: { max: NOTE_MAX } };
  return { kind: "ok", value: text };
}
